package wire

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strings"
	"testing"
)

// spoken has a value of each thing that is read or said, by the word it goes under.
var spoken = map[string]func() any{
	"job": func() any { return &Job{} },

	"hello":      func() any { return &HelloMessage{} },
	"facts":      func() any { return &FactsMessage{} },
	"started":    func() any { return &StartedMessage{} },
	"outcome":    func() any { return &OutcomeMessage{} },
	"conditions": func() any { return &ConditionsMessage{} },
	"ready":      func() any { return &ReadyMessage{} },
	"series":     func() any { return &SeriesMessage{} },
	"clocks":     func() any { return &ClocksMessage{} },
	"trace":      func() any { return &TraceMessage{} },
	"attempts":   func() any { return &AttemptsMessage{} },
	"system":     func() any { return &SystemMessage{} },
	"bye":        func() any { return &ByeMessage{} },
}

// sources are this package's own, which lie nowhere where the test runs as a program of another system.
//
//go:embed *.go
var sources embed.FS

func TestEachMessageIsSpoken(t *testing.T) {
	known := map[string]bool{}
	for _, create := range spoken {
		known[reflect.TypeOf(create()).Elem().Name()] = true
	}
	files, err := sources.ReadDir(".")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, entry := range files {
		file := entry.Name()
		text, err := sources.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, text, 0)
		if err != nil {
			t.Fatal(err)
		}
		for name := range parsed.Scope.Objects {
			if object := parsed.Scope.Objects[name]; object.Kind == ast.Typ && strings.HasSuffix(name, "Message") && !known[name] {
				t.Errorf("%s in %s is sent by no test", name, file)
			}
		}
	}
}

// TestBothWays is the probe's side of test/protocol/both-ways.test.ts. Each line of the file PORTCULLIS_SPOKEN is `KIND JSON`: it is read
// as the probe reads it, but that nothing unknown may be in it, and written again. What the probe itself may say, with each field set, comes
// after that. Without the file the probe's own words are read again here.
func TestBothWays(t *testing.T) {
	var said bytes.Buffer
	if path := os.Getenv("PORTCULLIS_SPOKEN"); path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
			kind, words, _ := strings.Cut(line, " ")
			value, err := readStrictly(kind, words)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			write(t, &said, "again", kind, value)
		}
	}
	for kind, create := range spoken {
		value := create()
		fill(reflect.ValueOf(value).Elem(), kind, 0)
		if words := write(t, &said, "own", kind, value); words != "" {
			again, err := readStrictly(kind, words)
			if err != nil || !reflect.DeepEqual(again, value) {
				t.Errorf("%s: %v, %+v of %+v", kind, err, again, value)
			}
		}
	}
	if path := os.Getenv("PORTCULLIS_ANSWER"); path != "" {
		if err := os.WriteFile(path, said.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func readStrictly(kind, words string) (any, error) {
	create := spoken[kind]
	if create == nil {
		return nil, fmt.Errorf("the probe knows no %q", kind)
	}
	value := create()
	decoder := json.NewDecoder(strings.NewReader(words))
	decoder.DisallowUnknownFields()
	return value, decoder.Decode(value)
}

// write says it as the probe says its messages.
func write(t *testing.T, to *bytes.Buffer, whose, kind string, value any) (words string) {
	t.Helper()
	var line bytes.Buffer
	NewOut(&line).Say(value)
	words = strings.TrimSuffix(line.String(), "\n")
	if words == "" {
		t.Fatalf("%s cannot be written", kind)
	}
	fmt.Fprintf(to, "%s %s %s\n", whose, kind, words)
	return words
}

// fixed are values where not each one will do, by the end of their path.
var fixed = map[string]string{
	"series.path": "go", "series.timer": "ticker", "series.deadlines": "absolute", "clocks.faked": "rate", "adjust.set": "refused",
	".cgroup": "v2", ".signal": "SIGTERM", "calls.key": "EPERM", "directories.kind": "temporary", "signals.signal": "SIGPROF", "calls.abi": "amd64",
}

// fill sets each field, nested outcomes once.
func fill(v reflect.Value, path string, shells int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			field := v.Type().Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			at := path
			if !field.Anonymous {
				at += "." + name
			}
			switch {
			case name == "type":
				v.Field(i).SetString(path)
			case name == "shells" && v.Type() == reflect.TypeOf(StepOutcome{}) && shells > 0:
			case name == "shells":
				fill(v.Field(i), at, shells+1)
			// One end of a step alone can be; see ends of both-ways.test.ts.
			case name == "startError" || name == "exitCode":
			default:
				fill(v.Field(i), at, shells)
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), path, shells)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), path, shells)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		value := reflect.New(v.Type().Elem()).Elem()
		fill(value, path+".key", shells)
		v.SetMapIndex(reflect.ValueOf("key"), value)
	case reflect.String:
		v.SetString(word(path))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float64:
		v.SetFloat(2.5)
	case reflect.Uint32:
		v.SetUint(2)
	default:
		v.SetInt(number(path))
	}
}

func word(path string) string {
	longest, found := "", "some text"
	for end, value := range fixed {
		if strings.HasSuffix(path, end) && len(end) > len(longest) {
			longest, found = end, value
		}
	}
	return found
}

func number(path string) int64 {
	switch {
	case strings.HasSuffix(path, "response.status"):
		return 200
	case strings.HasSuffix(path, ".protocol"):
		return ProtocolVersion
	}
	return 2
}
