// Reads [{ file, code }, …] from standard input, lints each text as if it stood in that file, and prints the rules broken.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const broken = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  // A message without a rule is about the text itself: it does not parse, or carries a comment meant for ESLint.
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message).sort());
}
console.log(JSON.stringify(broken));
