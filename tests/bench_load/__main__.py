import argparse, tempfile, sys
from pathlib import Path
from tests.bench_load.box import Shape
from tests.bench_load.phones import Load
from tests.bench_load import questions

p = argparse.ArgumentParser()
p.add_argument("--seconds", type=float, default=20)
p.add_argument("--rates", default="1,2")
a = p.parse_args()
with tempfile.TemporaryDirectory() as s:
    steps = questions.climb(Shape(), Path(s), tuple(map(float, a.rates.split(","))), a.seconds, Load(), lambda t: print(t, flush=True))
    for st in steps:
        print({k: round(v * 1000) for k, v in st.cpu_s.items()}, st.heard)
    raise SystemExit

    for f in glob.glob(s + "/*.log"):
        print(f, open(f).read()[-1500:])
