//go:build !linux && !windows

package main

func addSystemClocks(facts *clockFacts) { facts.Source.Available = []string{} }
