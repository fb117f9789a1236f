/** Whether a UTF-16 unit is the first half of a pair. */
export const isLead = (unit: number): boolean => (unit & 0xfc_00) === 0xd8_00

/** Whether a UTF-16 unit is the second half of a pair. */
export const isTrail = (unit: number): boolean => (unit & 0xfc_00) === 0xdc_00

/** Whether a UTF-16 unit is half a pair, or a half that lost the other. */
export const isSurrogate = (unit: number): boolean => (unit & 0xf8_00) === 0xd8_00
