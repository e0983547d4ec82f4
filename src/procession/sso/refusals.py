"""How single sign-on says no."""

from procession.errors import Kind, Refusal


class TestFailed(Refusal):
    """Signing in by this connection could not work; the sentence says why (behaviour G43)."""

    kind = Kind.NOT_POSSIBLE
    code = "sso_test_failed"
    __test__ = False
