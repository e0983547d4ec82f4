import { expect, test } from "vitest";
import { byAlias, byField } from "./prefill";

test("values come as a list of objects with one alias each, or as one object", () => {
  expect(byAlias('[{"customer-1":"Harbor"},{"risk-2":"Low"}]')).toEqual({ "customer-1": "Harbor", "risk-2": "Low" });
  expect(byAlias('{"customer-1":"Harbor"}')).toEqual({ "customer-1": "Harbor" });
});

test("what is no such thing says nothing", () => {
  for (const text of [null, "", "Harbor", "[1]", "7", '["x"]', "{"]) expect(byAlias(text)).toEqual({});
});

test("fields get their values by alias, and unknown aliases none", () => {
  expect(byField([{ id: "f1", alias: "a" }], { a: 1, b: 2 })).toEqual({ f1: 1 });
});
