"""A push service on this machine, over TLS with a certificate of its own. The path says how it answers."""

import datetime
import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

STATUSES = {"created": 201, "accepted": 202, "missing": 404, "gone": 410, "busy": 429, "mismatch": 403, "broken": 500, "moved": 307}


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: bytes


class PushService:
    def __init__(self, directory: Path) -> None:
        self.received: list[Received] = []
        self.closing = threading.Event()
        self.ca_file = directory / "certificate.pem"
        key_file = directory / "key.pem"
        _certificate(self.ca_file, key_file)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.ca_file, key_file)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.host = f"localhost:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def endpoint(self, answers: str) -> str:
        return f"https://{self.host}/{answers}/a-browser"

    def close(self) -> None:
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                service.received.append(Received(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
                answers = self.path.split("/")[1]
                if answers == "silent":
                    service.closing.wait(20)
                elif answers == "dripping":
                    self._drip()
                elif answers == "nonsense":
                    self.wfile.write(b"hello\r\n\r\n")
                    self.close_connection = True
                elif answers != "hangs-up":
                    self._answer(STATUSES[answers])
                else:
                    self.close_connection = True

            def _answer(self, status: int) -> None:
                self.send_response(status)
                if status == 307:
                    self.send_header("Location", service.endpoint("created"))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def _drip(self) -> None:
                """201, and then a body that never ends."""
                self.send_response(201)
                self.send_header("Content-Length", "1000000")
                self.end_headers()
                while not service.closing.wait(0.05):
                    try:
                        self.wfile.write(b".")
                    except OSError:
                        return

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        return Handler


def _certificate(certificate: Path, key: Path) -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    certificate.write_bytes(signed.public_bytes(Encoding.PEM))
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
