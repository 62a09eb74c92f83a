package dev.briefing.model;

/** The same amount in another unit, as the source itself gives it. */
public record Equivalent(Written<Value> value, Written<String> unit) {}
