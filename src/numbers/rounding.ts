/** To one decimal: what a mean of diary days can bear. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
