// Parses files with N3.js and prints the number of different statements of each, and of those of RDF 1.2 among them.
import { readFileSync } from "node:fs";
import { Parser, Store } from "n3";

for (const file of process.argv.slice(2)) {
  const store = new Store(new Parser({ format: mediaType(file) }).parse(readFileSync(file, "utf8")));
  const reifying = store.getQuads(null, "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies", null, null);
  const terms = reifying.filter((quad) => quad.object.termType === "Quad");
  console.log(`${store.size} ${terms.length}`);
}

function mediaType(file) {
  const types = { ttl: "text/turtle", nt: "application/n-triples", nq: "application/n-quads", trig: "application/trig" };
  return types[file.split(".").pop()];
}
