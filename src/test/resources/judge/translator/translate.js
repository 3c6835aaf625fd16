// Reads one JSON array a line, a language and a statement of it; answers one JSON array a line: whether it was translated, and into what.
const polyglot = require('@polyglot-sql/sdk');

function translation([language, sql]) {
  const result = polyglot.transpile(sql, language, 'postgresql');
  return result.success ? [true, result.sql.join(';\n')] : [false, String(result.error)];
}

polyglot.init().then(() => require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => process.stdout.write(JSON.stringify(translation(JSON.parse(line))) + '\n')));
