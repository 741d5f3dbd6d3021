// Draws the list of neighbours as a network; the list stays, for those who cannot see or use the picture.
const place = document.getElementById('network');
const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

function elements() {
  const around = [...document.querySelectorAll('.neighbours > li')].map(li => li.dataset);
  const most = Math.max(...around.map(one => Number(one.events)));
  const centre = { data: { id: 'centre', name: place.dataset.name, kind: place.dataset.kind, size: 46 }, position: { x: 0, y: 0 } };
  const nodes = around.map((one, i) => {
    const angle = 2 * Math.PI * i / around.length;
    return {
      data: { id: 'n' + i, name: one.name, kind: one.kind, address: one.address, size: 18 + 22 * Math.sqrt(one.events / most) },
      position: { x: 260 * Math.cos(angle), y: 190 * Math.sin(angle) },
    };
  });
  const spokes = around.map((one, i) => ({ data: { id: 's' + i, source: 'centre', target: 'n' + i, width: 1 + 5 * Math.sqrt(one.events / most) } }));
  const pairs = new Map(JSON.parse(place.dataset.links).map(([from, to]) => [Math.min(from, to) + '-' + Math.max(from, to), [from, to]]));
  const links = [...pairs.values()].map(([from, to]) => ({ data: { id: `l${from}-${to}`, source: 'n' + from, target: 'n' + to, width: 1 }, classes: 'between' }));
  return [centre, ...nodes, ...spokes, ...links];
}

function style() {
  return [
    { selector: 'node', style: {
      'label': 'data(name)', 'width': 'data(size)', 'height': 'data(size)', 'background-color': colour('faded'),
      'color': colour('ink'), 'font-size': 13, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 110,
      'text-outline-color': colour('raised'), 'text-outline-width': 2.5 } },
    ...['person', 'country', 'organization', 'place'].map(kind => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour(kind) } })),
    { selector: '#centre', style: { 'font-weight': 'bold', 'font-size': 15, 'border-width': 4, 'border-color': colour('mark') } },
    { selector: 'edge', style: { 'width': 'data(width)', 'line-color': colour('accent'), 'opacity': .55, 'curve-style': 'straight' } },
    { selector: '.between', style: { 'line-color': colour('faded'), 'opacity': .35 } },
  ];
}

const network = window.cytoscape({
  container: place,
  elements: elements(),
  style: style(),
  layout: { name: 'cose', randomize: false, animate: false, nodeRepulsion: () => 40000, idealEdgeLength: () => 90, padding: 24, componentSpacing: 60 },
  userZoomingEnabled: false,
  maxZoom: 1.6,
});
network.on('tap', 'node[address]', e => location.assign(e.target.data('address')));
network.on('mouseover', 'node[address]', () => { place.classList.add('pointing'); });
network.on('mouseout', 'node[address]', () => { place.classList.remove('pointing'); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => network.style(style()));
addEventListener('resize', () => network.fit(undefined, 24));
