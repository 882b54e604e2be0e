/** P(X <= k) for X ~ Binomial(n, p), 0 < p < 1; n up to millions, absolute error below 1e-9. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  // Summed on the shorter side of the mode, from the term nearest to it outwards, until terms no longer count.
  return k <= n * p ? tail(k, -1) : 1 - tail(k + 1, 1)

  function tail(from: number, step: 1 | -1): number {
    let term = Math.exp(logTerm(from, n, p))
    let sum = 0
    for (let at = from; at >= 0 && at <= n && term > sum * 1e-17; at += step) {
      sum += term
      term *= step === -1 ? (at / (n - at + 1)) * ((1 - p) / p) : ((n - at) / (at + 1)) * (p / (1 - p))
    }
    return sum
  }
}

/** The smallest k with P(X <= k) >= `probability`. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = (low + high) >> 1
    if (binomialCdf(middle, n, p) >= probability) high = middle
    else low = middle + 1
  }
  return low
}

function logTerm(k: number, n: number, p: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p)
}

/** ln n! by Stirling's series (Abramowitz and Stegun 6.1.41), after small n have been multiplied out. */
function logFactorial(n: number): number {
  if (n < 32) {
    let product = 1
    for (let factor = 2; factor <= n; factor += 1) product *= factor
    return Math.log(product)
  }
  const x = n + 1
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series
}
