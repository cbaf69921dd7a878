"""``make chaos``: questions under load while everything that can die dies, and an audit of what was asked, stored, streamed and spoken."""
