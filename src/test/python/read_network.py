"""Reads networks with networkx and prints the nodes, edges and the first edge's data of each."""

import json
import sys

import networkx

READERS = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}

for file in sys.argv[1:]:
    graph = READERS[file.rsplit(".", 1)[1]](file)
    print(graph.number_of_nodes(), graph.number_of_edges())
    edge = sorted(graph.edges(data=True), key=lambda e: (e[0], e[1], e[2]["relation"]))[0]
    print(json.dumps({"source": edge[0], "target": edge[1], **edge[2]}, sort_keys=True))
