"""The deployment pipeline: Terraform runs and the release script after them."""

import json
from datetime import timedelta
from urllib.parse import quote

from .cast import (
    BOTO_RUNNER,
    BUCKETS,
    FUNCTIONS,
    RUNNERS,
    SECRETS,
    TERRAFORM,
    Caller,
    pipeline,
    principal_id,
    secret_arn,
)
from .dice import ALNUM, BASE64, fixed, fixed_guid, fixed_hex
from .record import s3_data, session_token, us_date


def deploys(scene, account, region):
    """A Terraform run: token in, state refreshed, functions updated."""
    when = scene.when()
    run = scene.dice.between(10000, 99999)
    address = scene.dice.pick(RUNNERS)
    caller = pipeline(account, run, when, address, TERRAFORM)
    yield web_identity(scene, when, account, run, address, region, caller.identity["accessKeyId"])
    reads = [
        ("sts", "GetCallerIdentity", None),
        ("ec2", "DescribeVpcs", {"vpcSet": {"items": [{"vpcId": vpc(account, region)}]}, "filterSet": {}}),
        (
            "ec2",
            "DescribeSecurityGroups",
            {
                "securityGroupSet": {},
                "securityGroupIdSet": {"items": [{"groupId": group(account, region)}]},
                "filterSet": {},
            },
        ),
        ("iam", "GetRole", {"roleName": f"{FUNCTIONS[account][0]}-exec"}),
        ("iam", "ListRolePolicies", {"roleName": f"{FUNCTIONS[account][0]}-exec"}),
        ("iam", "ListAttachedRolePolicies", {"roleName": f"{FUNCTIONS[account][0]}-exec"}),
        ("lambda", "GetFunction20150331v2", {"functionName": FUNCTIONS[account][0]}),
        (
            "s3",
            "GetBucketPolicy",
            {
                "bucketName": BUCKETS[account][0],
                "Host": f"{BUCKETS[account][0]}.s3.{region}.amazonaws.com",
                "policy": "",
            },
        ),
    ]
    clock = when
    for source, name, request in reads:
        clock += timedelta(seconds=scene.dice.between(0, 3))
        additional = s3_data(scene.dice, 640, 0) if source == "s3" else None
        error = None
        if source == "s3" and scene.dice.chance(40):
            error = ("NoSuchBucketPolicy", "The bucket policy does not exist")
        if source == "lambda" and scene.dice.chance(20):
            error = ("TooManyRequestsException", "Rate exceeded")
        yield scene.call(clock, caller, source, name, region, request, reads=True, additional=additional, error=error)
    for change in scene.dice.shuffled([update_code, update_configuration, create_function, new_role])[
        : scene.dice.between(1, 2)
    ]:
        clock += timedelta(seconds=4)
        yield from change(scene, clock, caller, account, region)


def web_identity(scene, when, account, run, address, region, key):
    issuer = "token.actions.githubusercontent.com"
    subject = "repo:quillmoor/shop:ref:refs/heads/main"
    caller = Caller(
        account,
        {
            "type": "WebIdentityUser",
            "principalId": f"arn:aws:iam::{account}:oidc-provider/{issuer}:sts.amazonaws.com:{subject}",
            "userName": subject,
            "identityProvider": f"arn:aws:iam::{account}:oidc-provider/{issuer}",
        },
        address,
        "configure-aws-credentials-for-github-actions",
    )
    role = f"arn:aws:iam::{account}:role/ci-deploy"
    return scene.call(
        when,
        caller,
        "sts",
        "AssumeRoleWithWebIdentity",
        region,
        {"roleArn": role, "roleSessionName": f"run-{run}", "durationSeconds": 3600},
        {
            "credentials": {
                "accessKeyId": key,
                "sessionToken": session_token(key),
                "expiration": us_date(when, 1),
            },
            "subjectFromWebIdentityToken": subject,
            "assumedRoleUser": {
                "assumedRoleId": f"{principal_id('AROA', f'{account}/ci-deploy')}:run-{run}",
                "arn": f"arn:aws:sts::{account}:assumed-role/ci-deploy/run-{run}",
            },
            "provider": f"arn:aws:iam::{account}:oidc-provider/{issuer}",
            "audience": "sts.amazonaws.com",
        },
        reads=True,
        resources=[{"accountId": account, "type": "AWS::IAM::Role", "ARN": role}],
    )


def function_answer(account, region, name, when, reason):
    return {
        "functionName": name,
        "functionArn": f"arn:aws:lambda:{region}:{account}:function:{name}",
        "runtime": "python3.12",
        "role": f"arn:aws:iam::{account}:role/{name}-exec",
        "handler": "main.handler",
        "codeSize": 48211,
        "description": "Größe der Umschläge anpassen 📚" if name == "cover-resize" else "",
        "timeout": 20,
        "memorySize": 256,
        "lastModified": f"{when:%Y-%m-%dT%H:%M:%S}.000+0000",
        "codeSha256": fixed(f"code/{name}/{when}", BASE64, 43) + "=",
        "version": "$LATEST",
        "environment": {},
        "tracingConfig": {"mode": "PassThrough"},
        "revisionId": fixed_guid(f"revision/{name}/{when}"),
        "state": "Active" if reason else "Pending",
        "packageType": "Zip",
        "architectures": ["arm64"],
        "ephemeralStorage": {"size": 512},
    }


def update_code(scene, when, caller, account, region):
    name = scene.dice.pick(FUNCTIONS[account])
    yield scene.call(
        when,
        caller,
        "lambda",
        "UpdateFunctionCode20150331v2",
        region,
        {"functionName": name, "publish": False, "dryRun": False, "architectures": ["arm64"]},
        function_answer(account, region, name, when, True),
    )


def update_configuration(scene, when, caller, account, region):
    name = scene.dice.pick(FUNCTIONS[account])
    yield scene.call(
        when,
        caller,
        "lambda",
        "UpdateFunctionConfiguration20150331v2",
        region,
        {"functionName": name, "timeout": 20, "memorySize": 256, "environment": {}},
        function_answer(account, region, name, when, True),
    )


def create_function(scene, when, caller, account, region):
    name = f"preview-{scene.dice.hex(4)}"
    yield scene.call(
        when,
        caller,
        "lambda",
        "CreateFunction20150331",
        region,
        {
            "functionName": name,
            "runtime": "python3.12",
            "role": f"arn:aws:iam::{account}:role/preview-exec",
            "handler": "main.handler",
            "code": {},
            "timeout": 20,
            "memorySize": 256,
            "publish": False,
            "environment": {},
            "tags": {"team": "Büro für Umschläge", "stage": "preview"},
        },
        function_answer(account, region, name, when, False),
    )


def new_role(scene, when, caller, account, region):
    """CreateRole answers with the trust policy URL-encoded; the inline policy goes in as a long JSON text."""
    name = f"preview-{scene.dice.hex(4)}-exec"
    trust = json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ],
        },
    )
    yield scene.call(
        when,
        caller,
        "iam",
        "CreateRole",
        region,
        {
            "path": "/",
            "roleName": name,
            "assumeRolePolicyDocument": trust,
            "maxSessionDuration": 3600,
            "tags": [{"key": "owner", "value": "Zoë"}],
        },
        {
            "role": {
                "path": "/",
                "roleName": name,
                "roleId": principal_id("AROA", f"{account}/{name}"),
                "arn": f"arn:aws:iam::{account}:role/{name}",
                "createDate": us_date(when),
                "assumeRolePolicyDocument": quote(trust, safe="-_.~"),
                "tags": [{"key": "owner", "value": "Zoë"}],
            }
        },
    )
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": f"Read{number}",
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:GetObjectTagging"],
                "Resource": f"arn:aws:s3:::{bucket}/preview/*",
                "Condition": {"StringEquals": {"aws:PrincipalAccount": account}},
            }
            for number, bucket in enumerate(BUCKETS[account] + ["quillmoor-previews", "quillmoor-fonts"])
        ],
    }
    yield scene.call(
        when + timedelta(seconds=1),
        caller,
        "iam",
        "PutRolePolicy",
        region,
        {"roleName": name, "policyName": "preview-read", "policyDocument": json.dumps(policy, indent=2)},
    )


def release_script(scene, account, region):
    """The pipeline's own boto3 step: a secret, a task definition, a service."""
    when = scene.when()
    run = scene.dice.between(10000, 99999)
    caller = pipeline(account, run, when - timedelta(seconds=30), scene.dice.pick(RUNNERS), BOTO_RUNNER)
    yield scene.call(
        when,
        caller,
        "secretsmanager",
        "GetSecretValue",
        region,
        {"secretId": secret_arn(account, region, SECRETS[account][1])},
        reads=True,
    )
    revision = scene.dice.between(40, 90)
    definition = f"arn:aws:ecs:{region}:{account}:task-definition/front:{revision}"
    yield scene.call(
        when + timedelta(seconds=3),
        caller,
        "ecs",
        "RegisterTaskDefinition",
        region,
        {
            "family": "front",
            "networkMode": "awsvpc",
            "cpu": "512",
            "memory": "1024",
            "containerDefinitions": [
                {
                    "name": "front",
                    "image": f"{account}.dkr.ecr.{region}.amazonaws.com/front:{scene.dice.text(ALNUM, 8)}",
                    "essential": True,
                }
            ],
        },
        {
            "taskDefinition": {
                "taskDefinitionArn": definition,
                "family": "front",
                "revision": revision,
                "status": "ACTIVE",
            }
        },
    )
    yield scene.call(
        when + timedelta(seconds=6),
        caller,
        "ecs",
        "UpdateService",
        region,
        {"cluster": "shop", "service": "front", "taskDefinition": definition, "forceNewDeployment": False},
        {
            "service": {
                "serviceName": "front",
                "clusterArn": f"arn:aws:ecs:{region}:{account}:cluster/shop",
                "desiredCount": 2,
            }
        },
    )


def vpc(account, region):
    return "vpc-0" + fixed_hex(f"vpc/{account}/{region}", 16)


def group(account, region):
    return "sg-0" + fixed_hex(f"group/{account}/{region}", 16)
