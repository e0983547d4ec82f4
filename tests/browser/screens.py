"""What a person does in the browser, in words; used by the journeys."""

from playwright.sync_api import Locator, Page, expect


class Screens:
    """One browser window with the web app."""

    def __init__(self, page: Page, url: str, email: str, password: str) -> None:
        self.page = page
        self.url = url
        self.email = email
        self.password = password

    def sign_in(self, to: str = "/") -> None:
        """Opens an address, is asked to sign in, and ends up where it wanted to go."""
        self.page.goto(to)
        asked = self.page.get_by_role("heading", name="Sign in")
        expect(asked).to_be_visible()
        self.page.get_by_label("Email address").fill(self.email)
        self.page.get_by_label("Password", exact=True).fill(self.password)
        self.page.get_by_role("button", name="Sign in").click()
        expect(asked).to_be_hidden()
        expect(self.page.get_by_role("main")).to_be_visible()

    def go(self, path: str) -> None:
        self.page.goto(path)
        expect(self.page.get_by_role("main")).to_be_visible()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    def heading(self, name: str) -> Locator:
        return self.page.get_by_role("heading", name=name)

    def must_be_saved(self) -> None:
        expect(self.page.get_by_role("status").filter(has_text="Saved")).to_be_visible()

    def fill_in_the_contract(self) -> None:
        """The required answers of "Review the contract"."""
        page = self.page
        page.get_by_label("Amount per year").fill("12400")
        page.get_by_label("Framework").check()
        page.get_by_label("Cost centre").first.click()
        page.get_by_role("option", name="4200 Transport").click()
        page.get_by_label("Notice period").check()
        self.must_be_saved()
