/**
 * Writes the typed client from an OpenAPI document: `node scripts/client.mjs [file or address]`.
 * Without an argument it reads the document from standard input, as `make client` pipes it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const source = process.argv[2];
const text = source?.startsWith("http") ? await (await fetch(source)).text() : readFileSync(source ?? 0, "utf8");
const banner = "/* Generated from the server's OpenAPI document by `make client`. Do not edit. */\n\n";
writeFileSync(
  new URL("../src/api/schema.d.ts", import.meta.url),
  // A key with a default may be left out of a request; `required` alone says what an answer always has.
  banner + astToString(await openapiTS(JSON.parse(text), { defaultNonNullable: false })),
);
