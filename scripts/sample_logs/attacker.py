"""What the intruder holds at each moment, and how AWS says no to it."""

from datetime import datetime

from .cast import DATA, SHOP, THIEF_FIRST, THIEF_LATER, US, Caller, cli, iam_user, key_id, role_session, session_key

KALI = cli()
NEW_KEY = key_id("AKIA", "reports-export/second")


def at(text):
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S")


def not_allowed(arn, action, resource, why="because no identity-based policy allows the {action} action"):
    return f"User: {arn} is not authorized to perform: {action} on resource: {resource} {why.format(action=action)}"


def ec2_denied(scene, arn, action, resource):
    text = not_allowed(arn, action, resource)
    return (
        "Client.UnauthorizedOperation",
        f"You are not authorized to perform this operation. {text}. "
        f"Encoded authorization failure message: {scene.dice.hex(96)}",
    )


def stolen_key(address=THIEF_FIRST):
    return iam_user(SHOP, "deploy-legacy", address, KALI)


def release(since, address=THIEF_LATER):
    return role_session(SHOP, "release-pipeline", "release-7731", since, address, KALI)


def data_release(since, session="release-7731"):
    return role_session(DATA, "data-release", session, since, THIEF_LATER, KALI)


def chain(scene, when, caller, role_account, role, session, hours, label, region=US):
    """AssumeRole: one record, or two with one sharedEventID when the role is in the other account."""
    arn = f"arn:aws:iam::{role_account}:role/{role}"
    key = session_key(role_account, role, session, when)
    request = {"durationSeconds": hours * 3600}
    if role_account == caller.account:
        yield label, scene.assume_role(
            when, caller, arn, session, key, caller.account, region, request=request, hours=hours
        )
        return
    pair = (scene.dice.guid(), scene.dice.guid())
    for account, side in (
        (caller.account, "as the calling account saw it"),
        (role_account, "as the role's account saw it"),
    ):
        seen = caller
        if account == role_account:
            stranger = {
                "type": "AWSAccount",
                "principalId": caller.identity["principalId"],
                "accountId": caller.account,
            }
            seen = Caller(role_account, stranger, caller.address, caller.agent)
        yield f"{label}, {side}", scene.assume_role(
            when, seen, arn, session, key, account, region, pair=pair, request=request, hours=hours
        )


def new_admin():
    return iam_user(SHOP, "reports-export", THIEF_LATER, KALI, key=NEW_KEY)
