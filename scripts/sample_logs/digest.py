"""The digest chain of one account and region over eight hours, with signatures that verify.

The key belongs to nobody: both primes follow from a phrase, so the private half is public on purpose.
"""

import base64
import hashlib
import json
from datetime import datetime, timedelta

from . import gzip_writer
from .cast import ORGANIZATION, SHOP, US

BUCKET = "quillmoor-org-trail"
TRAIL = "org-trail"
FIRST_START = datetime(2026, 3, 4, 20, 31, 17)
HOURS = 8
EXPONENT = 65537


def prime(phrase, steps):
    """The odd number that a phrase gives, moved on to the next prime (which takes `steps` odd numbers)."""
    out = b"".join(hashlib.sha256(f"{phrase}/{block}".encode()).digest() for block in range(4))
    return (int.from_bytes(out, "big") | 3 << 1022 | 1) + 2 * steps


P, Q = prime("sample digest key/p", 0), prime("sample digest key/q", 177)
MODULUS = P * Q
PRIVATE = pow(EXPONENT, -1, (P - 1) * (Q - 1))


def der_number(value):
    body = value.to_bytes(value.bit_length() // 8 + 1, "big")
    return b"\x02" + der_length(len(body)) + body


def der_length(length):
    if length < 128:
        return bytes([length])
    body = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(body)]) + body


def public_key():
    """PKCS#1 RSAPublicKey."""
    body = der_number(MODULUS) + der_number(EXPONENT)
    return b"\x30" + der_length(len(body)) + body


def fingerprint():
    return hashlib.md5(public_key(), usedforsecurity=False).hexdigest()


def sign(text):
    """RSA PKCS#1 v1.5 with SHA-256, in hex."""
    prefix = bytes.fromhex("3031300d060960864801650304020105000420")
    digest = prefix + hashlib.sha256(text.encode()).digest()
    padded = b"\x00\x01" + b"\xff" * (256 - 3 - len(digest)) + b"\x00" + digest
    return pow(int.from_bytes(padded, "big"), PRIVATE, MODULUS).to_bytes(256, "big").hex()


def iso(when):
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def digest_key(end):
    return (
        f"AWSLogs/{ORGANIZATION}/{SHOP}/CloudTrail-Digest/{US}/{end:%Y/%m/%d}/"
        f"{SHOP}_CloudTrail-Digest_{US}_{TRAIL}_{US}_{end:%Y%m%dT%H%M%SZ}.json.gz"
    )


def files(logs):
    """{path: bytes} of digests, their head-object answers and the public key; and the paths of the digests.

    `logs` are the log files of all accounts. The hash of the log that is cut short is that of the whole one.
    """
    written, paths = {}, []
    previous = None
    for hour in range(HOURS):
        start = FIRST_START + timedelta(hours=hour)
        end = start + timedelta(hours=1)
        listed = [file for file in logs if (file.account, file.region) == (SHOP, US) and start <= file.delivered < end]
        times = sorted(time for file in listed for time in file.event_times)
        key = digest_key(end)
        content = {
            "awsAccountId": SHOP,
            "digestStartTime": iso(start),
            "digestEndTime": iso(end),
            "digestS3Bucket": BUCKET,
            "digestS3Object": key,
            "digestPublicKeyFingerprint": fingerprint(),
            "digestSignatureAlgorithm": "SHA256withRSA",
            "newestEventTime": times[-1] if times else None,
            "oldestEventTime": times[0] if times else None,
            "previousDigestS3Bucket": BUCKET if previous else None,
            "previousDigestS3Object": previous["key"] if previous else None,
            "previousDigestHashValue": previous["hash"] if previous else None,
            "previousDigestHashAlgorithm": "SHA-256" if previous else None,
            "previousDigestSignature": previous["signature"] if previous else None,
            "logFiles": [
                {
                    "s3Bucket": BUCKET,
                    "s3Object": file.path.removeprefix("archive/"),
                    "hashValue": hashlib.sha256(file.text).hexdigest(),
                    "hashAlgorithm": "SHA-256",
                    "newestEventTime": file.event_times[-1],
                    "oldestEventTime": file.event_times[0],
                }
                for file in listed
            ],
        }
        text = json.dumps(content, separators=(",", ":")).encode()
        digest = hashlib.sha256(text).hexdigest()
        before = previous["signature"] if previous else "null"
        signature = sign(f"{iso(end)}\n{BUCKET}/{key}\n{digest}\n{before}")
        previous = {"key": key, "hash": digest, "signature": signature}
        paths.append("archive/" + key)
        written["archive/" + key] = gzip_writer.member(text)
        written["archive/" + key + ".head.json"] = head_object(end, signature)
    written["digest-keys/public-keys.json"] = key_list()
    return written, paths


def head_object(end, signature):
    """What `aws s3api head-object` says of the digest, without the fields that depend on the compressed bytes."""
    answer = {
        "AcceptRanges": "bytes",
        "LastModified": (end + timedelta(seconds=71)).strftime("%Y-%m-%dT%H:%M:%S+00:00"),
        "ContentEncoding": "gzip",
        "ContentType": "application/json",
        "Metadata": {"signature": signature, "signature-algorithm": "SHA256withRSA"},
    }
    return (json.dumps(answer, indent=4) + "\n").encode()


def key_list():
    """What `aws cloudtrail list-public-keys` says."""
    answer = {
        "PublicKeyList": [
            {
                "Value": base64.b64encode(public_key()).decode(),
                "ValidityStartTime": 1769904000.0,
                "ValidityEndTime": 1775001600.0,
                "Fingerprint": fingerprint(),
            }
        ]
    }
    return (json.dumps(answer, indent=4) + "\n").encode()
