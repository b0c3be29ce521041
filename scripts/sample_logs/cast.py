"""Who and what is in the story: accounts, people, roles, networks, programs and possessions.

All of it is invented. Addresses are from the ranges kept for documentation (RFC 5737, RFC 3849), and
every key and principal id ends in EXAMPLE, so that nobody takes it for a live one.
"""

from dataclasses import dataclass
from datetime import timedelta

from .dice import BASE32, fixed, fixed_guid, fixed_hex

ORGANIZATION = "o-exampleorg1"
SHOP = "111122223333"
DATA = "444455556666"
OUTSIDE = "777788889999"
MANAGEMENT = "222233334444"
US, EU, AP = "us-east-1", "eu-central-1", "ap-southeast-2"

OFFICE = "198.51.100.24"
VPN = "198.51.100.77"
HOME = "2001:db8:1f:40::a3"
RUNNERS = ["203.0.113.10", "203.0.113.12", "203.0.113.13"]
NAT = {US: "203.0.113.80", EU: "203.0.113.96", AP: "203.0.113.112"}
THIEF_FIRST = "192.0.2.147"
THIEF_LATER = "2001:db8:5a5a:7::19"
THIEF_BROWSER = "192.0.2.201"

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:135.0) Gecko/20100101 Firefox/135.0"
CHROME = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/133.0.0.0 Safari/537.36"
)
EDGE = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/133.0.0.0 Safari/537.36 Edg/133.0.0.0"
)
TERRAFORM = (
    "APN/1.0 HashiCorp/1.0 Terraform/1.10.5 (+https://www.terraform.io) terraform-provider-aws/5.86.0 "
    "(+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.35.0 ua/2.1 os/linux lang/go#1.23.5 "
    "md/GOOS#linux md/GOARCH#amd64 api/{api}#1.66.0 m/C"
)
BOTO = (
    "Boto3/1.36.18 md/Botocore#1.36.18 ua/2.0 os/linux#5.10.233-224.894.amzn2.x86_64 md/arch#x86_64 "
    "lang/python#3.12.8 md/pyimpl#CPython exec-env/AWS_Lambda_python3.12 cfg/retry-mode#legacy Botocore/1.36.18"
)
BOTO_RUNNER = (
    "Boto3/1.36.3 md/Botocore#1.36.3 ua/2.0 os/linux#6.8.0-1021-azure md/arch#x86_64 lang/python#3.11.11 "
    "md/pyimpl#CPython cfg/retry-mode#adaptive Botocore/1.36.3"
)
OLD_CLI = "aws-cli/1.32.101 Python/3.8.10 Linux/5.4.0-205-generic botocore/1.34.101"
CLI = (
    "aws-cli/2.23.9 md/awscrt#0.23.4 ua/2.0 os/{os} md/arch#{arch} lang/python#3.12.6 md/pyimpl#CPython "
    "cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#{command}"
)
JAVA = (
    "aws-sdk-java/2.30.11 Linux/5.10.230-223.885.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/21.0.6+7-LTS "
    "vendor/Amazon.com_Inc. io/sync http/Apache"
)


def cli(os="linux#6.11.2-amd64", arch="x86_64"):
    """The AWS CLI names the command it ran at the end of its user agent."""
    return CLI.replace("{os}", os).replace("{arch}", arch)


def key_id(prefix, label):
    return prefix + fixed(f"key/{label}", BASE32, 9) + "EXAMPLE"


def principal_id(prefix, label):
    return prefix + fixed(f"principal/{label}", BASE32, 10) + "EXAMPLE"


def stamp(when):
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Caller:
    """Somebody or something that makes calls: its identity block, where it calls from and with what."""

    account: str
    identity: dict
    address: str
    agent: str
    console: bool = False
    endpoint: str = None
    internal: bool = False
    arn: str = ""


def iam_user(account, name, address, agent, key=None, console_since=None, mfa=False):
    arn = f"arn:aws:iam::{account}:user/{name}"
    identity = {
        "type": "IAMUser",
        "principalId": principal_id("AIDA", f"{account}/{name}"),
        "arn": arn,
        "accountId": account,
        "accessKeyId": key or key_id("AKIA", f"{account}/{name}"),
        "userName": name,
    }
    if console_since:
        identity["accessKeyId"] = key_id("ASIA", f"{account}/{name}/{console_since}")
        identity["sessionContext"] = {
            "attributes": {"creationDate": stamp(console_since), "mfaAuthenticated": "true" if mfa else "false"}
        }
    return Caller(account, identity, address, agent, console=console_since is not None, arn=arn)


def root(account, address, agent, since=None):
    arn = f"arn:aws:iam::{account}:root"
    identity = {
        "type": "Root",
        "principalId": account,
        "arn": arn,
        "accountId": account,
        "accessKeyId": key_id("ASIA", f"root/{account}/{since}") if since else "",
    }
    if since:
        identity["sessionContext"] = {"attributes": {"creationDate": stamp(since), "mfaAuthenticated": "false"}}
    return Caller(account, identity, address, agent, console=since is not None, arn=arn)


def service(name):
    """An AWS service that acts for itself."""
    return Caller("", {"type": "AWSService", "invokedBy": name}, name, name, internal=True)


def role_session(account, role, session, since, address, agent, **more):
    """A session of a role. `old` adds the empty block that records of version 1.08 carry."""
    path = more.get("path", "")
    issuer_id = principal_id("AROA", f"{account}/{role}")
    arn = f"arn:aws:sts::{account}:assumed-role/{role}/{session}"
    context = {
        "sessionIssuer": {
            "type": "Role",
            "principalId": issuer_id,
            "arn": f"arn:aws:iam::{account}:role/{path}{role}",
            "accountId": account,
            "userName": role,
        }
    }
    if more.get("old"):
        context["webIdFederationData"] = {}
    if more.get("federation"):
        context["webIdFederationData"] = more["federation"]
    context["attributes"] = {"creationDate": stamp(since), "mfaAuthenticated": "true" if more.get("mfa") else "false"}
    if more.get("delivery"):
        context["ec2RoleDelivery"] = more["delivery"]
    identity = {
        "type": "AssumedRole",
        "principalId": f"{issuer_id}:{session}",
        "arn": arn,
        "accountId": account,
        "accessKeyId": session_key(account, role, session, since),
        "sessionContext": context,
    }
    if more.get("invoked_by"):
        identity["invokedBy"] = more["invoked_by"]
        address = agent = more["invoked_by"]
    return Caller(
        account,
        identity,
        address,
        agent,
        console=more.get("console", False),
        endpoint=more.get("endpoint"),
        internal="invoked_by" in more,
        arn=arn,
    )


def session_key(account, role, session, since):
    return key_id("ASIA", f"{account}/{role}/{session}/{stamp(since)}")


SSO_ROLES = {
    "admin": "AWSReservedSSO_AdministratorAccess_4f0d2a91c7b36e58",
    "developer": "AWSReservedSSO_ShopDeveloper_b81e60c2497fd35a",
    "viewer": "AWSReservedSSO_ViewOnlyAccess_29c5d7e04a1fb683",
}


def person(account, name, role, since, address, agent, console=False):
    """Somebody who came through IAM Identity Center."""
    return role_session(
        account,
        SSO_ROLES[role],
        f"{name}@quillmoor.example",
        since,
        address,
        agent,
        path=f"aws-reserved/sso.amazonaws.com/{EU}/",
        console=console,
    )


def pipeline(account, run, since, address, agent):
    """The deployment pipeline: a role taken with the token of the code host."""
    return role_session(
        account,
        "ci-deploy",
        f"run-{run}",
        since,
        address,
        agent,
        federation={
            "federatedProvider": f"arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com",
            "attributes": {},
        },
    )


def function_session(account, region, function, when):
    return role_session(
        account,
        f"{function}-exec",
        function,
        when - timedelta(minutes=17),
        NAT[region],
        BOTO.replace("amzn2", "amzn2023") if function == "cover-resize" else BOTO,
        old=function == "stock-sync",
    )


FUNCTIONS = {SHOP: ["order-intake", "cover-resize", "stock-sync"], DATA: ["sales-rollup", "crm-sync"]}
BUCKETS = {
    SHOP: ["quillmoor-media", "quillmoor-invoices", "quillmoor-account-trail"],
    DATA: ["quillmoor-lake", "quillmoor-exports", "quillmoor-athena-results"],
}
SECRETS = {
    SHOP: ["shop/payments/gateway", "shop/catalog/database"],
    DATA: ["crm/sync/token", "lake/warehouse/password", "lake/partner-sftp", "mail/relay", "crm/export/signing-key"],
}


def secret_arn(account, region, name):
    suffix = fixed(f"secret/{name}", "abcdefghkmnpqrstuvwxyzABCDEFGHKLM", 6)
    return f"arn:aws:secretsmanager:{region}:{account}:secret:{name}-{suffix}"


def kms_key(account, region, use):
    return f"arn:aws:kms:{region}:{account}:key/{fixed_guid(f'kms/{account}/{region}/{use}')}"


def volume(account, region, number):
    return "vol-0" + fixed_hex(f"volume/{account}/{region}/{number}", 16)


def instance(account, region, number):
    return "i-0" + fixed_hex(f"instance/{account}/{region}/{number}", 16)
