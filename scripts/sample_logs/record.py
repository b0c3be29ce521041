"""One CloudTrail record, with its fields in the order in which CloudTrail writes them."""

import re
from datetime import timedelta

from .cast import EU, US, principal_id, stamp
from .dice import ALNUM, BASE32, BASE64, Dice, fixed

ORDER = [
    "eventVersion",
    "userIdentity",
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "errorCode",
    "errorMessage",
    "requestParameters",
    "responseElements",
    "additionalEventData",
    "requestID",
    "eventID",
    "readOnly",
    "resources",
    "eventType",
    "apiVersion",
    "managementEvent",
    "recipientAccountId",
    "sharedEventID",
    "serviceEventDetails",
    "vpcEndpointId",
    "vpcEndpointAccountId",
    "insightDetails",
    "eventCategory",
    "tlsDetails",
    "sessionCredentialFromConsole",
]
VERSIONS = {
    "iam": "1.11",
    "sts": "1.08",
    "ec2": "1.11",
    "s3": "1.11",
    "kms": "1.11",
    "lambda": "1.10",
    "signin": "1.08",
    "cloudtrail": "1.11",
    "rds": "1.11",
    "secretsmanager": "1.09",
    "logs": "1.10",
    "monitoring": "1.11",
    "athena": "1.10",
    "organizations": "1.09",
    "guardduty": "1.11",
    "ecs": "1.09",
    "ce": "1.10",
}
GLOBAL = {"iam", "organizations", "ce", "support", "route53", "cloudfront"}
API_VERSIONS = {"monitoring": "2010-08-01", "logs": "20140328"}


def kebab(name):
    """`GetCallerIdentity` as the AWS CLI spells it on the command line."""
    plain = re.sub(r"20\d{6}(v\d)?$", "", name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", plain).lower()


class Scene:
    """Makes the records of one stretch of time; its label fixes every id in them."""

    def __init__(self, label, start=None, seconds=300):
        self.dice = Dice(label)
        self.start = start
        self.seconds = seconds

    def when(self):
        """Some second of the scene."""
        return self.start + timedelta(seconds=self.dice.below(self.seconds))

    def call(self, when, caller, source, name, region, request=None, response=None, **more):
        """A record of an API call.

        `more`: reads, error (code, text; the response then is error_response), account (who gets the record),
        resources, additional, shared, category, type, details, request_id.
        """
        region = US if source in GLOBAL else region
        error = more.get("error")
        fields = {
            "eventVersion": self._version(source, caller),
            "userIdentity": caller.identity,
            "eventTime": stamp(when),
            "eventSource": f"{source}.amazonaws.com",
            "eventName": name,
            "awsRegion": region,
            "sourceIPAddress": caller.address,
            "userAgent": self._agent(caller, source, name),
            "requestParameters": request,
            "responseElements": more.get("error_response") if error else response,
            "requestID": more.get("request_id") or self._request_id(source),
            "eventID": self.dice.guid(),
            "readOnly": more.get("reads", False),
            "eventType": more.get("type", "AwsApiCall"),
            "managementEvent": more.get("category") != "Data",
            "recipientAccountId": more.get("account") or caller.account,
            "eventCategory": more.get("category", "Management"),
        }
        if error:
            fields["errorCode"], message = error
            if message:
                fields["errorMessage"] = message
        for key, field in (
            ("resources", "resources"),
            ("additional", "additionalEventData"),
            ("shared", "sharedEventID"),
            ("details", "serviceEventDetails"),
        ):
            if more.get(key):
                fields[field] = more[key]
        if source in API_VERSIONS:
            fields["apiVersion"] = API_VERSIONS[source]
        if source == "signin":
            del fields["requestID"]
        if caller.endpoint:
            fields["vpcEndpointId"] = caller.endpoint
            fields["vpcEndpointAccountId"] = caller.account
        if not caller.internal:
            fields["tlsDetails"] = self._tls(source, region, request, caller)
        if caller.console and source != "signin":
            fields["sessionCredentialFromConsole"] = "true"
        return in_order(fields)

    def sign_in(self, when, caller, region, succeeded, mfa, login_to, error=None):
        """A ConsoleLogin. A failed one has an errorMessage, no errorCode, and says Failure in its response."""
        record = self.call(
            when,
            caller,
            "signin",
            "ConsoleLogin",
            region,
            None,
            {"ConsoleLogin": "Success" if succeeded else "Failure"},
            type="AwsConsoleSignIn",
            additional={"LoginTo": login_to, "MobileVersion": "No", "MFAUsed": "Yes" if mfa else "No"},
        )
        if not succeeded:
            record["errorMessage"] = error or "Failed authentication"
        return in_order(record)

    def assume_role(self, when, caller, role_arn, session, issued_key, account, region=US, pair=None, **more):
        """The record of AssumeRole that `account` gets.

        `pair` is (requestID, sharedEventID), the same in the records of both accounts.
        """
        role = role_arn.rsplit("/", 1)[1]
        owner = role_arn.split(":")[4]
        request = {"roleArn": role_arn, "roleSessionName": session, **more.get("request", {})}
        response = {
            "credentials": {
                "accessKeyId": issued_key,
                "sessionToken": session_token(issued_key),
                "expiration": us_date(when, more.get("hours", 1)),
            },
            "assumedRoleUser": {
                "assumedRoleId": f"{principal_id('AROA', f'{owner}/{role}')}:{session}",
                "arn": f"arn:aws:sts::{owner}:assumed-role/{role}/{session}",
            },
        }
        request_id, shared = pair or (self.dice.guid(), self.dice.guid() if caller.internal else None)
        return self.call(
            when,
            caller,
            "sts",
            "AssumeRole",
            region,
            request,
            response,
            reads=True,
            account=account,
            request_id=request_id,
            shared=shared,
            resources=[{"accountId": owner, "type": "AWS::IAM::Role", "ARN": role_arn}],
        )

    def _version(self, source, caller):
        if caller.internal and source in ("kms", "s3"):
            return "1.10"
        return VERSIONS.get(source, "1.09")

    def _agent(self, caller, source, name):
        # The CLI calls a few services by other names than their endpoints.
        command = {"monitoring": "cloudwatch", "s3": "s3api"}.get(source, source)
        return caller.agent.replace("{command}", f"{command}.{kebab(name)}").replace("{api}", source)

    def _request_id(self, source):
        return self.dice.text(BASE32, 16) if source == "s3" else self.dice.guid()

    def _tls(self, source, region, request, caller):
        bucket = (request or {}).get("bucketName") if source == "s3" else None
        host = {
            "iam": "iam.amazonaws.com",
            "organizations": f"organizations.{US}.amazonaws.com",
            "signin": f"{region}.signin.aws.amazon.com",
            "s3": f"s3.{region}.amazonaws.com",
        }.get(source, f"{source}.{region}.amazonaws.com")
        tls = {
            "tlsVersion": "TLSv1.3",
            "cipherSuite": "TLS_AES_128_GCM_SHA256",
            "clientProvidedHostHeader": f"{bucket}.{host}" if bucket else host,
        }
        if "Terraform" in caller.agent or region == EU and self.dice.chance(15):
            tls["keyExchange"] = "X25519MLKEM768"
        if "1.32.101" in caller.agent:
            tls["tlsVersion"], tls["cipherSuite"] = "TLSv1.2", "ECDHE-RSA-AES128-GCM-SHA256"
        return tls


def session_token(key):
    """An invented token, the same in every record about one key."""
    return "IQoJb3JpZ2luX2Vj" + fixed("token/" + key, BASE64, 60) + "EXAMPLE="


def s3_data(dice, sent, received):
    """What S3 adds to its records."""
    return {
        "SignatureVersion": "SigV4",
        "CipherSuite": "TLS_AES_128_GCM_SHA256",
        "bytesTransferredIn": received,
        "AuthenticationMethod": "AuthHeader",
        "x-amz-id-2": dice.text(ALNUM, 60) + "=",
        "bytesTransferredOut": sent,
    }


def us_date(when, hours=0):
    """A date as STS and IAM print it in their answers."""
    then = when + timedelta(hours=hours)
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[then.month - 1]
    half = "AM" if then.hour < 12 else "PM"
    return f"{month} {then.day}, {then.year} {(then.hour % 12) or 12}:{then:%M:%S} {half}"


def in_order(fields):
    return {key: fields[key] for key in ORDER if key in fields}
