error-export-busy = Gerade laden mehrere Menschen alles herunter. Bitte versuchen Sie es in einer halben Minute noch einmal.
error-export-unavailable = Ich konnte gerade nicht alles zusammenstellen. Es wurde nichts gelöscht. Bitte versuchen Sie es in einer Minute noch einmal.
