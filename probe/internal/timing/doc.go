// Package timing measures how late timers are, and what the kernel did meanwhile.
package timing
