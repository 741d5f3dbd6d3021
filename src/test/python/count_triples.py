"""Parses files with rdflib and prints the number of different triples of each, in a line of its own."""

import sys

import rdflib

FORMATS = {"nq": "nquads", "trig": "trig", "ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld"}

for file in sys.argv[1:]:
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(file, format=FORMATS[file.rsplit(".", 1)[1]])
    print(sum(1 for _ in set(dataset.quads())))
