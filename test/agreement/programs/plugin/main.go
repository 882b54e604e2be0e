// Package main is the plugin that plugin-host opens where it is named.
package main

// Greeting is what the host looks up.
func Greeting() string { return "hello" }

func main() {}
