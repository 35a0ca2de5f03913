// As program.py, for npm quote-parser: node quote_parser.js ARTICLES, with NODE_PATH where the package stands.
"use strict";

const fs = require("fs");
const readline = require("readline");

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const lines = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean);
const texts = lines.map((line) => JSON.parse(line).text);
const begin = seconds();
const parser = require("quote-parser");
const loading = seconds() - begin;
const pass = () => texts.reduce((found, text) => found + (text ? parser.parse(text, "en").length : 0), 0);

pass();
console.log(JSON.stringify({ loading }));
readline.createInterface({ input: process.stdin }).on("line", () => {
  const start = seconds();
  const found = pass();
  console.log(JSON.stringify({ seconds: seconds() - start, found }));
});
