import * as z from 'zod'

export const text = z.string()
export const count = z.int().nonnegative()
export const milliseconds = z.number().nonnegative()
export const nanoseconds = z.number().nonnegative()
