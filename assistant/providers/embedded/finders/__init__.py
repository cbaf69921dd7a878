"""One file for each kind of thing that can be found in printed text. Every finder returns typed results with the lines they come from."""
