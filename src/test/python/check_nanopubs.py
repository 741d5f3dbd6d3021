"""Checks with rdflib that every statement of a file is part of a well-formed nanopublication, and prints how many there are."""

import sys

import rdflib
from rdflib.namespace import RDF

NP = rdflib.Namespace("http://www.nanopub.org/nschema#")
dataset = rdflib.ConjunctiveGraph()
dataset.parse(sys.argv[1], format="trig")


def only(graph, subject, predicate):
    (value,) = graph.objects(subject, predicate)
    return value


graphs = set()
heads = [(s, g) for s, _, _, g in dataset.quads((None, RDF.type, NP.Nanopublication, None))]
assert len({s for s, _ in heads}) == len(heads), "one head each"
for nanopub, head in heads:
    names = [only(head, nanopub, p) for p in (NP.hasAssertion, NP.hasProvenance, NP.hasPublicationInfo)]
    assertion, provenance, info = (dataset.get_context(name) for name in names)
    assert len({nanopub, head.identifier, *names}) == 5, "different names"
    assert len(assertion) > 0
    assert any(provenance.triples((names[0], None, None))), "provenance of the assertion"
    assert any(info.triples((nanopub, None, None))), "info on the nanopublication"
    graphs |= {head.identifier, *names}
assert {g.identifier for g in dataset.contexts() if len(g)} == graphs, "nothing outside"
assert not any(isinstance(t, rdflib.BNode) for quad in dataset.quads() for t in quad[:3]), "no blank nodes"
print(len(heads))
