// Asks sources a question with Comunica: node query.js QUERY TYPE@SOURCE ... A row of the answer is a line of JSON.
import { QueryEngine } from "@comunica/query-sparql";

const [query, ...named] = process.argv.slice(2);
const sources = named.map((source) => {
  const [type, value] = [source.slice(0, source.indexOf("@")), source.slice(source.indexOf("@") + 1)];
  return type === "any" ? value : { type, value };
});
const rows = await new QueryEngine().queryBindings(query, { sources });
for await (const row of rows) {
  console.log(JSON.stringify(Object.fromEntries([...row].map(([name, term]) => [name.value, term.value]))));
}
