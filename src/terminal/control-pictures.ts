// Nothing of an article, nor a file's name, may be obeyed by a terminal: what it would obey is shown instead.

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const tabOrLineEnd = /[\t\n]/g

/**
 * Puts for each control character its picture, one for one: ESC becomes \u241b. A C1 control has the picture of the
 * C0 control it stands beside in the code table (CSI that of ESC). Newline stays, tab becomes a space.
 */
export const controlPictures = (text: string): string => text.replace(controls, picture).replace(/\t/g, ' ')

/** The same for what has to stay on one line, as the name of a file does. */
export const oneLine = (text: string): string => controlPictures(text.replace(tabOrLineEnd, picture))

function picture(control: string): string {
  const code = control.charCodeAt(0)
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + (code & 0x1f))
}
