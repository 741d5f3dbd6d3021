// The editor and the table of Yasgui on the query page. Without this script the page has a plain field and a plain answer.
{
  const { Yasqe, Yasr } = Yasgui;
  const form = document.getElementById('asked');
  const field = document.getElementById('query');
  const answer = document.getElementById('answer');
  const LONGEST_ADDRESS = 6000;
  const TERMS = ['rdf:type', 'rdfs:label', 'skos:prefLabel', 'skos:altLabel', 'owl:sameAs', 'dcterms:identifier',
    'dcterms:publisher', 'schema:headline', 'schema:datePublished', 'prov:wasDerivedFrom', 'nif:anchorOf',
    'nif:beginIndex', 'nif:endIndex', 'nif:referenceContext', 'itsrdf:taIdentRef', 'geo:lat', 'geo:long'];

  // The terms of the ontology, from the graph itself; asked for when the first is needed.
  const terms = async () => {
    const url = new URL(form.action);
    url.searchParams.set('query', `SELECT DISTINCT ?t { VALUES ?c { owl:Class owl:ObjectProperty owl:DatatypeProperty skos:Concept }
      ?t a ?c FILTER STRSTARTS(STR(?t), STR(saksi:)) }`);
    const found = await (await fetch(url, { headers: { Accept: 'application/sparql-results+json' } })).json();
    return [...TERMS, ...found.results.bindings.map(row => row.t.value.replace(/.*#/, 'saksi:'))].sort();
  };

  Yasqe.registerAutocompleter({
    name: 'terms', bulk: true, autoShow: true, persistenceId: null, get: terms,
    isValidCompletionPosition: editor => /^[a-z]+:\w*$/i.test(editor.getCompleteToken().string),
    preProcessToken: (editor, token) => ({ ...token, autocompletionString: token.string }),
    postProcessSuggestion: (editor, token, word) => word,
  }, false);

  const shared = new URLSearchParams(location.hash.slice(1)).get('query');
  const place = document.createElement('div');
  field.before(place);
  field.hidden = true;
  const editor = new Yasqe(place, {
    value: shared ?? field.value, persistenceId: null, createShareableLink: null, consumeShareLink: null,
    showQueryButton: false, resizeable: false, editorHeight: '22rem', autocompleters: ['variables', 'terms'],
    extraKeys: { Tab: false, 'Shift-Tab': false }, requestConfig: { endpoint: form.action, method: 'POST' },
  });
  editor.getInputField().setAttribute('aria-label', document.querySelector('label[for=query]').textContent);
  place.querySelector('.CodeMirror-scroll').tabIndex = 0;
  const table = { ...Yasr.defaults.plugins.table, dynamicConfig: { isEllipsed: false } };
  const rows = new Yasr(answer, { persistenceId: null, prefixes: {}, plugins: { ...Yasr.defaults.plugins, table } });

  // The address says what was asked: after the question mark, or after # where that is too long to send.
  const remember = () => {
    const links = document.querySelectorAll('a.language');
    for (const [url, take] of [[new URL(location), url => history.replaceState(null, '', url)],
      ...[...links].map(link => [new URL(link.href), url => { link.href = url; }])]) {
      url.searchParams.delete('saved');
      url.searchParams.delete('query');
      const said = new URLSearchParams({ query: editor.getValue() });
      if (said.toString().length > LONGEST_ADDRESS) {
        url.hash = said;
      } else {
        url.hash = '';
        url.searchParams.set('query', editor.getValue());
      }
      take(url);
    }
  };

  const ask = () => {
    remember();
    editor.query().catch(() => {}); // What went wrong is shown as the answer.
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    ask();
  });
  editor.on('query', remember);
  editor.on('queryResponse', (_, response, duration) => rows.setResponse(response, duration));

  // Our own IRIs lead to our pages, wherever the graph is served; controls get names for screen readers.
  const mend = () => {
    for (const link of answer.querySelectorAll('a.iri[target]')) {
      if (link.href.startsWith(form.dataset.base)) {
        link.href = form.dataset.root + link.href.slice(form.dataset.base.length);
        link.removeAttribute('target');
      } else {
        link.rel = 'noopener noreferrer';
      }
    }
    for (const [selector, name] of [['select.tableSizer', 'Rows a page'], ['.tableFilter', 'Filter'], ['input[type=search]', 'Filter']]) {
      answer.querySelectorAll(selector).forEach(control => control.setAttribute('aria-label', name));
    }
    answer.querySelectorAll('.yasr_external_ref_btn').forEach(link => link.remove());
    answer.querySelectorAll('thead th:first-child .dt-column-title:empty').forEach(title => { title.textContent = '#'; });
  };
  new MutationObserver(mend).observe(answer, { childList: true, subtree: true });
  mend();
}
