/** Whether a UTF-16 unit is the first half of a pair. */
export const isLead = (unit: number): boolean => (unit & 0xfc_00) === 0xd8_00

/** Whether a UTF-16 unit is the second half of a pair. */
export const isTrail = (unit: number): boolean => (unit & 0xfc_00) === 0xdc_00
