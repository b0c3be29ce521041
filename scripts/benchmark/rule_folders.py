"""Folders of Sigma rules in any number, for measuring what rules cost."""

import uuid

from . import default_list
from .programs import ROOM

# What further conditions of a rule may be: fields of many kinds, on values that some records have.
CONDITIONS = [
    "    requestParameters.name|startswith: prod-{n}\n",
    "    requestParameters.roleName|contains: admin{n}\n",
    "    userIdentity.arn|endswith: ':user/person-{n}'\n",
    "    userIdentity.sessionContext.sessionIssuer.userName: role-{n}\n",
    "    userAgent|contains: tool-{n}/\n",
    "    sourceIPAddress|cidr: 203.0.{m}.0/24\n    awsRegion: eu-west-{d}\n",
    "    errorCode: Client.Error{n}\n",
    "    responseElements.description|re: 'item-[a-f]{{{d}}}-{n}$'\n",
    "    requestParameters.bucketName:\n      - logs-{n}\n      - trail-{n}\n      - backup-{n}\n",
    "    recipientAccountId: '{a:012}'\n    readOnly: false\n",
]

RULE = """title: Measured rule {n}
id: {id}
status: test
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventName: {event}
  more:
{condition}  condition: call and more
level: low
"""


def of(count):
    """A folder with so many rules, about the names of the default list and about others."""
    folder = ROOM / f"rules-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(default_list.names())
    for n in range(count):
        listed = names[n // 2 % len(names)]
        event = listed if n % 2 == 0 else f"Describe{listed}"
        condition = CONDITIONS[n % len(CONDITIONS)].format(n=n, m=n % 256, d=n % 3 + 1, a=n)
        name = uuid.uuid5(uuid.NAMESPACE_URL, f"measured-rule-{n}")
        text = RULE.format(n=n, id=name, event=event, condition=condition)
        (folder / f"rule-{n:05}.yml").write_text(text, encoding="utf-8")
    return folder
