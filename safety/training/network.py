"""The network that is trained: the first layers of multilingual-e5-small, marks on its pieces, and one head for each gate.

Torch is needed here alone, to train; a running server knows only the file that ``export`` writes.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from safety.encoder.inputs import LONGEST, Mark
from safety.encoder.labels import PRINT, QUESTION, SENTENCE
from safety.encoder.pretrained import Pretrained

SHALLOW = 8  # layers that every gate goes through; sentences and print are judged there, since they come by the dozen
DEEP = 4  # more of them for a question, which comes alone and is the hardest to tell


class Layer(nn.Module):
    """One transformer layer, normalised after each half, as BERT has it."""

    def __init__(self, source: Pretrained, number: int) -> None:
        super().__init__()
        width, inner = source.width, source.inner
        self.heads = source.heads
        self.into = _linear(source, [f"l{number}.{name}" for name in "qkv"], width, width)
        self.out = _linear(source, [f"l{number}.ao"], width, width)
        self.norm = _norm(source, f"l{number}.aln")
        self.wide = _linear(source, [f"l{number}.fi"], inner, width)
        self.narrow = _linear(source, [f"l{number}.fo"], width, inner)
        self.last_norm = _norm(source, f"l{number}.oln")

    def forward(self, x: Tensor, absent: Tensor) -> Tensor:
        """x (n, t, width), absent (n, 1, 1, t): a large negative number where a row is filled up."""
        rows, length, width = x.shape
        mixed = self.into(x).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        query, key, value = mixed[0], mixed[1], mixed[2]
        weights = torch.softmax(query @ key.transpose(-1, -2) * (width // self.heads) ** -0.5 + absent, dim=-1)
        heard = (weights @ value).transpose(1, 2).reshape(rows, length, width)
        x = self.norm(x + self.out(heard))
        return self.last_norm(x + self.narrow(functional.gelu(self.wide(x))))


class Shallow(nn.Module):
    """Word vectors (n, t, width), marks (n, t, marks) and presence (n, t) to what the deep part goes on from, and two rows of logits."""

    def __init__(self, source: Pretrained, dropout: float) -> None:
        super().__init__()
        width = source.width
        places = torch.from_numpy(source.floats("emb.pos")).view(-1, width)[:LONGEST] + torch.from_numpy(source.floats("emb.type"))[:width]
        self.places = nn.Parameter(places.clone())
        self.marks = nn.Linear(len(Mark), width, bias=False)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.norm = _norm(source, "emb.ln")
        self.layers = nn.ModuleList(Layer(source, number) for number in range(SHALLOW))
        self.dropout = nn.Dropout(dropout)
        self.sentence = nn.Linear(2 * width, len(SENTENCE))
        self.print = nn.Linear(2 * width, len(PRINT))

    def forward(self, vectors: Tensor, marks: Tensor, present: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = self.norm(vectors + self.places[: vectors.shape[1]] + self.marks(marks))
        for layer in self.layers:
            x = layer(x, _absent(present))
        pooled = self.dropout(_pooled(x, present))
        return x, self.sentence(pooled), self.print(pooled)


class Deep(nn.Module):
    """Goes on from the shallow part, to one row of logits."""

    def __init__(self, source: Pretrained, dropout: float) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(source, SHALLOW + number) for number in range(DEEP))
        self.dropout = nn.Dropout(dropout)
        self.question = nn.Linear(2 * source.width, len(QUESTION))

    def forward(self, x: Tensor, present: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x, _absent(present))
        return self.question(self.dropout(_pooled(x, present)))


class Network(nn.Module):
    """Both parts together: the logits of the three gates, in the order of their numbers in ``cases``."""

    def __init__(self, source: Pretrained, dropout: float = 0.1) -> None:
        super().__init__()
        self.shallow = Shallow(source, dropout)
        self.deep = Deep(source, dropout)

    def forward(self, vectors: Tensor, marks: Tensor, present: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x, sentence, print_ = self.shallow(vectors, marks, present)
        return self.deep(x, present), sentence, print_


def _absent(present: Tensor) -> Tensor:
    """(n, t) to (n, 1, 1, t): a large negative number where a row is filled up, so that nothing is heard from there."""
    return (1.0 - present)[:, None, None, :] * -1e4


def _pooled(x: Tensor, present: Tensor) -> Tensor:
    """The mean over a row's pieces beside its first piece, (n, 2 * width)."""
    mean = (x * present[:, :, None]).sum(1) / present.sum(1, keepdim=True)
    return torch.cat([mean, x[:, 0]], dim=-1)


def _linear(source: Pretrained, names: list[str], rows: int, columns: int) -> nn.Linear:
    linear = nn.Linear(columns, rows * len(names))
    with torch.no_grad():
        linear.weight.copy_(torch.cat([torch.from_numpy(source.matrix(f"{name}.w", rows, columns)) for name in names]))
        linear.bias.copy_(torch.cat([torch.from_numpy(source.floats(f"{name}.b")) for name in names]))
    return linear


def _norm(source: Pretrained, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(source.width, eps=source.epsilon)
    with torch.no_grad():
        norm.weight.copy_(torch.from_numpy(source.floats(f"{name}.w")))
        norm.bias.copy_(torch.from_numpy(source.floats(f"{name}.b")))
    return norm
