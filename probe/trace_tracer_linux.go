package main

// tracedCalls bounds what one message says. No machine has that many calls; a program may ask for numbers that are none.
const tracedCalls = 1_000
