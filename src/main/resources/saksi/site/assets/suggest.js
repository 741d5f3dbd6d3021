// Suggestions below a search field while one types; without this script the form still searches.
const PATIENCE = 120;

function offer(field) {
  const list = document.createElement('ul');
  list.id = field.id + '-list';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  field.after(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);

  let timer;
  let asked;
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const mark = next => {
    const options = [...list.children];
    at = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    field.setAttribute('aria-activedescendant', options[at].id);
    options[at].scrollIntoView({ block: 'nearest' });
  };

  const show = found => {
    list.replaceChildren(...found.map((one, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const name = document.createElement('bdi');
      name.textContent = one.name;
      const kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = one.kind;
      option.append(name, kind);
      option.dataset.address = one.address;
      return option;
    }));
    at = -1;
    status.textContent = field.dataset.found.replace('{0}', found.length);
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
  };

  // Goes to what was chosen, unless the page has another use for it.
  const choose = option => {
    const detail = { name: option.firstChild.textContent, address: option.dataset.address };
    if (field.dispatchEvent(new CustomEvent('suggestion', { bubbles: true, cancelable: true, detail }))) {
      location.assign(option.dataset.address);
    } else {
      close();
    }
  };

  const ask = async () => {
    const words = field.value.trim();
    asked?.abort();
    if (words.length < 2) {
      close();
      return;
    }
    asked = new AbortController();
    const address = new URL(field.dataset.suggest, location.href);
    address.searchParams.set('q', words);
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch (e) {
      if (e.name !== 'AbortError') {
        close();
      }
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PATIENCE);
  });
  field.addEventListener('keydown', e => {
    if (e.key === 'Escape') {
      close();
    } else if (!list.hidden && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault();
      mark(e.key === 'ArrowDown' ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (!list.hidden && at >= 0 && e.key === 'Enter') {
      e.preventDefault();
      choose(list.children[at]);
    }
  });
  list.addEventListener('mousedown', e => e.preventDefault());
  list.addEventListener('click', e => {
    const option = e.target.closest('[role=option]');
    if (option) {
      choose(option);
    }
  });
  field.addEventListener('blur', close);
}

const offerAll = () => document.querySelectorAll('input[data-suggest]:not([role])').forEach(offer);
document.addEventListener('fields', offerAll);
offerAll();
