"""A provider that keeps failing is left alone for a while, so that nobody waits for it before the next one is asked.

closed: asked as usual. open: skipped without a wait, after FAILURES failures in a row, or at once for as long as the provider itself asks
for (``Retry-After``). half-open: one question tries it; if that goes well it is closed again.

The state is this process's own: each process finds out by itself, which costs it FAILURES waits at most and needs nothing shared that
could be down too.
"""

import threading
import time
from datetime import UTC, datetime, timedelta
from weakref import WeakKeyDictionary

import pybreaker

from assistant.providers.base import Provider, ProviderBusy, ProviderError, ProviderRefused

FAILURES = 5
REST_S = 20.0
#: The longest rest that a provider may ask for, in seconds.
LONGEST_REST_S = 120.0
#: A trial that nobody tells the end of does not keep the provider out for longer than this, in seconds.
TRIAL_S = 30.0


class Breaker:
    """One provider's. pybreaker counts and keeps the state; it would also run the calls, but one at a time, so it is only told of them."""

    def __init__(self) -> None:
        # Not throw_new_error_on_trip: who tells of a failure wants no other one.
        self._circuit = pybreaker.CircuitBreaker(FAILURES, REST_S, exclude=[ProviderRefused], throw_new_error_on_trip=False)
        self._lock = threading.Lock()
        self._trial_until = 0.0

    @property
    def state(self) -> str:
        """ "closed", "open" or "half-open"."""
        return str(self._circuit.current_state)

    def lets_through(self) -> bool:
        """Whether the provider may be asked now. A yes after a rest is the one trial.

        After a yes, ``succeeded``, ``failed`` or ``left`` follows.
        """
        with self._lock:
            if self.state == pybreaker.STATE_CLOSED:
                return True
            if self.state == pybreaker.STATE_OPEN and not self._has_rested():
                return False
            if self.state == pybreaker.STATE_HALF_OPEN and time.monotonic() < self._trial_until:
                return False
            self._circuit.half_open()
            self._trial_until = time.monotonic() + TRIAL_S
            return True

    def answers(self) -> None:
        """The first word has come: enough for a trial. Whether the answer also came to its end is told later."""
        if self.state == pybreaker.STATE_HALF_OPEN:
            self.succeeded()

    def succeeded(self) -> None:
        with self._lock:
            if self.state != pybreaker.STATE_OPEN:  # else it is an answer that began before
                self._circuit.call(lambda: None)
            if self.state == pybreaker.STATE_CLOSED:
                self._circuit.reset_timeout = REST_S

    def failed(self, error: ProviderError) -> None:
        """A refusal is no failure: the provider is well and does not want this question."""
        with self._lock:
            if self.state == pybreaker.STATE_OPEN:
                return
            rest_s = error.retry_after_s if isinstance(error, ProviderBusy) else None
            if rest_s is not None and rest_s > 0:
                self._circuit.reset_timeout = min(rest_s, LONGEST_REST_S)
                self._circuit.open()
                return
            self._circuit.reset_timeout = REST_S
            try:
                self._circuit.call(_raised, error)
            except ProviderError:
                return

    def left(self) -> None:
        """The provider was asked and nobody waited for how it went."""
        with self._lock:
            self._trial_until = 0.0

    def _has_rested(self) -> bool:
        opened_at = self._circuit._state_storage.opened_at
        return opened_at is None or datetime.now(UTC) >= opened_at + timedelta(seconds=self._circuit.reset_timeout)


_breakers: "WeakKeyDictionary[Provider, Breaker]" = WeakKeyDictionary()
_making = threading.Lock()


def breaker_of(provider: Provider) -> Breaker:
    with _making:
        return _breakers.setdefault(provider, Breaker())


def breaker_states() -> dict[str, str]:
    """``{provider name: "closed" | "open" | "half-open"}`` of the providers that this process has asked so far."""
    with _making:
        return {provider.name: breaker.state for provider, breaker in _breakers.items()}


def _raised(error: ProviderError) -> None:
    raise error
