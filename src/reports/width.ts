// How many columns of a terminal a text takes: wide scripts and emoji take two, marks and joiners none.

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u;

export const widthOf = (text: string): number => {
  let width = 0;
  let isJoined = false;
  for (const char of text) {
    if (char === "\u200D") isJoined = true;
    else if (isJoined) isJoined = false;
    else if (!/[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u.test(char)) width += wide.test(char) ? 2 : 1;
  }
  return width;
};

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
