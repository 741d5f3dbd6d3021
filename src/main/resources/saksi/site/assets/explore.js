// The network of the explore page. The page works without this script: it then has tables, links and a form.
const box = document.getElementById('network');
const told = document.getElementById('told');
const picture = document.getElementById('picture');
const LIVE = ['choice', 'seen'];

const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

const style = () => [
  { selector: 'node', style: {
    'label': 'data(name)', 'color': colour('ink'), 'font-family': 'system-ui, sans-serif', 'font-size': 11,
    'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 110,
    'text-outline-color': colour('paper'), 'text-outline-width': 2,
    'width': 'data(size)', 'height': 'data(size)', 'background-color': colour('paper'), 'border-width': 2 } },
  ...['person', 'country', 'organization', 'place'].map((type, i) => ({ selector: `node[type = "${type}"]`, style: {
    'shape': ['ellipse', 'round-rectangle', 'hexagon', 'triangle'][i], 'border-color': colour(type) } })),
  ...['person', 'country', 'organization', 'place'].map(type => ({ selector: `node[type = "${type}"][?chosen]`, style: {
    'background-color': colour(type), 'font-weight': 'bold', 'font-size': 13 } })),
  { selector: 'edge', style: {
    'label': 'data(label)', 'color': colour('faded'), 'font-family': 'system-ui, sans-serif', 'font-size': 9,
    'text-rotation': 'autorotate', 'text-outline-color': colour('paper'), 'text-outline-width': 2,
    'width': 'data(width)', 'curve-style': 'bezier', 'arrow-scale': .9, 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[?mutual]', style: { 'source-arrow-shape': 'triangle' } },
  ...['actual', 'planned', 'possible', 'denied'].map((way, i) => ({ selector: `edge[factuality = "${way}"]`, style: {
    'line-style': ['solid', 'dashed', 'dotted', 'solid'][i], 'line-color': colour(way),
    'target-arrow-color': colour(way), 'source-arrow-color': colour(way),
    'target-arrow-shape': way === 'denied' ? 'tee' : 'triangle' } })),
  { selector: '.at', style: { 'overlay-color': colour('accent'), 'overlay-opacity': .25, 'overlay-padding': 6 } },
];

const cy = cytoscape({ container: box, style: style(), minZoom: .2, maxZoom: 4 });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));

const node = actor => ({ group: 'nodes', data: { ...actor, size: 18 + 8 * Math.log2(1 + actor.reports) } });
const edge = tie => ({ group: 'edges', data: {
  ...tie, id: `${tie.agent} ${tie.relation} ${tie.target}`, source: tie.agent, target: tie.target,
  width: 1 + Math.log2(tie.reports) } });

// What was there keeps its place, so that a reader does not lose it; what is new begins beside its neighbour.
function place(elements) {
  const known = new Map(cy.nodes().map(one => [one.id(), { ...one.position() }]));
  cy.elements().remove();
  cy.add(elements);
  cy.nodes().forEach((one, i) => {
    const near = one.neighborhood('node').toArray().map(other => known.get(other.id())).find(Boolean) ?? { x: 0, y: 0 };
    const turn = i * 2.399963;
    one.position(known.get(one.id())
        ?? { x: near.x + (60 + 6 * i) * Math.cos(turn), y: near.y + (60 + 6 * i) * Math.sin(turn) });
  });
  cy.layout({ name: 'cose', animate: false, randomize: false, fit: true, padding: 24, nodeDimensionsIncludeLabels: true,
    idealEdgeLength: one => 70 + 40 * one.parallelEdges().length, nodeRepulsion: () => 200000, gravity: 40 }).run();
}

let latest = 0;

async function draw() {
  const mine = ++latest;
  const data = new URL(location);
  data.pathname += '.json';
  const network = await (await fetch(data)).json();
  if (mine === latest) {
    at = null;
    place([...network.actors.map(node), ...network.ties.map(edge)]);
    box.dataset.drawn = location.search;
  }
}

// Goes to another view: the server makes the page, and the parts that differ are taken over from it.
async function go(address, remember = true) {
  const url = new URL(address, location);
  const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  if (remember) {
    history.pushState(null, '', url);
  }
  for (const id of LIVE) {
    document.getElementById(id).replaceWith(page.getElementById(id));
  }
  for (const selector of ['a.language', ...[...document.querySelectorAll('[data-ending]')].map(link => `[data-ending=${link.dataset.ending}]`)]) {
    document.querySelector(selector).href = page.querySelector(selector).href;
  }
  document.dispatchEvent(new Event('fields'));
  slide();
  await draw();
}

const isHere = link => link.origin === location.origin && link.pathname === location.pathname;

document.addEventListener('click', event => {
  const link = event.target.closest?.('main a[href]');
  if (link instanceof HTMLAnchorElement && isHere(link) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link.href);
  }
});

const submit = form => {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (value !== '') {
      url.searchParams.append(name, value);
    }
  }
  return go(url);
};

document.addEventListener('submit', event => {
  if (event.target.id === 'choice') {
    event.preventDefault();
    submit(event.target);
  }
});

document.addEventListener('change', event => {
  const form = event.target.closest('#choice');
  if (form && event.target.type !== 'search') {
    submit(form);
  }
});

document.addEventListener('suggestion', event => {
  if (event.target.id === 'name') {
    event.preventDefault();
    event.target.value = event.detail.name;
    submit(event.target.form);
  }
});

addEventListener('popstate', () => go(location, false));

const row = tie => document.querySelector(`tr[data-tie="${CSS.escape(tie.id())}"]`);

function add(actor) {
  if (actor.data('chosen')) {
    return;
  }
  const url = new URL(location);
  url.searchParams.append('actor', actor.id());
  go(url);
}

function show(tie) {
  const line = row(tie);
  document.querySelectorAll('tr.at').forEach(other => other.classList.remove('at'));
  line?.classList.add('at');
  line?.scrollIntoView({ block: 'center' });
  line?.querySelector('.events a')?.focus();
}

cy.on('tap', 'node', event => add(event.target));
cy.on('tap', 'edge', event => show(event.target));

// With the keyboard: through all actors and lines, the actors that are told of most first.
let at = null;

function move(step) {
  const all = cy.elements().toArray();
  if (all.length === 0) {
    return;
  }
  const next = all[(Math.max(at === null ? -1 : all.indexOf(at), step < 0 && at === null ? 0 : -1) + step + all.length) % all.length];
  cy.elements().removeClass('at');
  next.addClass('at');
  at = next;
  told.textContent = next.isNode()
    ? next.data('name') + (next.data('chosen') ? '' : '. ' + box.dataset.expand)
    : `${next.source().data('name')} ${next.data('label')} ${next.target().data('name')}`;
}

box.addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    move(step);
  } else if (at && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    if (at.isEdge()) {
      show(at);
    } else if (event.key === 'Enter') {
      add(at);
    } else {
      cy.animate({ center: { eles: at }, duration: 0 });
    }
  }
});

// Two handles choose the first and the last step of the timeline.
function slide() {
  const sliders = document.querySelector('.sliders');
  if (!sliders) {
    return;
  }
  sliders.hidden = false;
  const steps = [...document.querySelectorAll('.histogram rect')];
  const [from, to] = sliders.querySelectorAll('input');
  const label = input => { input.nextElementSibling.textContent = steps[input.value].dataset.label; };
  const mark = () => steps.forEach((step, i) => step.setAttribute('class', i >= from.value && i <= to.value ? 'in' : 'out'));
  [from, to].forEach(input => {
    label(input);
    input.setAttribute('aria-valuetext', steps[input.value].dataset.label);
    input.addEventListener('input', () => {
      if (Number(from.value) > Number(to.value)) {
        (input === from ? to : from).value = input.value;
      }
      [from, to].forEach(label);
      mark();
    });
    input.addEventListener('change', () => {
      const url = new URL(location);
      const isAll = from.value === from.min && to.value === to.max;
      url.searchParams.delete('from');
      url.searchParams.delete('to');
      if (!isAll) {
        url.searchParams.set('from', steps[from.value].dataset.first);
        url.searchParams.set('to', steps[to.value].dataset.last);
      }
      go(url);
    });
  });
}

picture.hidden = false;
picture.addEventListener('click', async () => {
  const image = await cy.png({ output: 'blob-promise', full: true, scale: 2, bg: colour('paper') });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  link.download = 'saksi.png';
  link.click();
  URL.revokeObjectURL(link.href);
});

slide();
draw();
