// Text a spreadsheet would run as a formula gets one leading apostrophe; reading takes exactly one away again.

const formula = /^'*[=+\-@\t\r]/;

export const neutral = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const plain = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
