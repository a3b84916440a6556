"""The graph on a Neo4j server or cluster. All Cypher of the project is in this folder."""
