"""HTTP as the API and the pages share it: bounded parameters in, answers and problems out."""
