// Reads one JSON text a line, a statement; answers one JSON text a line, the first objection to it, empty when there is none.
const { antlr4tsSQL, SQLDialect } = require('antlr4ts-sql');

function objections(sql) {
  const found = [];
  const listener = {
    syntaxError(recognizer, symbol, line, column, message) {
      found.push(`${line}:${column} ${message.slice(0, 80)}`);
    },
  };
  const parser = new antlr4tsSQL(SQLDialect.TSQL).getParserFromSQL(sql, []);
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  const lexer = parser.inputStream.tokenSource;
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  parser.tsql_file();
  return found.length === 0 ? '' : found[0];
}

require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => process.stdout.write(JSON.stringify(objections(JSON.parse(line))) + '\n'));
