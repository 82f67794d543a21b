# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the samples that Python's standard library makes, into the folder that is named. Run by make.sh."""
import base64
import json
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree as tree
import xmlrpc.client
import zlib

out = pathlib.Path(sys.argv[1])
text = (out / "trade.json").read_bytes()

order = tree.Element("order", id="7", side="buy")
tree.SubElement(order, "symbol").text = "EURUSD & <friends>"
tree.SubElement(order, "note").text = "Grüße 世界"
levels = tree.SubElement(order, "levels")
for price in ("1.0842", "1.0843"):
    tree.SubElement(levels, "level", price=price)
(out / "order.xml").write_bytes(tree.tostring(order, encoding="utf-8", xml_declaration=True))
(out / "form.form").write_text(urllib.parse.urlencode([("symbol", "EUR/USD"), ("note", "a b&c=ü"), ("side", "buy"), ("side", "sell")]))
(out / "trade.base64").write_bytes(base64.b64encode(text))
(out / "gzip.base64").write_bytes(base64.urlsafe_b64encode(zlib.compress(text, wbits=31)))
(out / "trade.zlib").write_bytes(zlib.compress(text))
call = {"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": 3}
(out / "request.jsonrpc").write_text(json.dumps(call))
(out / "batch.jsonrpc").write_text(json.dumps([call, {"jsonrpc": "2.0", "method": "notify", "params": [7]}]))
(out / "error.jsonrpc").write_text(json.dumps({"jsonrpc": "2.0", "error": {"code": -32601, "message": "Method not found"}, "id": "1"}))
(out / "xmlrpc.xml").write_text(xmlrpc.client.dumps((7, "x"), methodname="subtract"))
