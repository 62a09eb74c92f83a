package dev.briefing.export.data;

import tools.jackson.core.JsonGenerator;

/** The columns of a table as Table Schema describes them. */
final class TableSchema {
  private TableSchema() {}

  static void write(JsonGenerator out, Table<?> table) {
    out.writeObjectPropertyStart("schema");
    out.writeArrayPropertyStart("fields");
    table.columns().forEach(column -> field(out, column));
    out.writeEndArray();
    if (!table.key().isEmpty()) {
      out.writeArrayPropertyStart("primaryKey");
      table.key().forEach(out::writeString);
      out.writeEndArray();
    }
    out.writeArrayPropertyStart("missingValues");
    out.writeString("");
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void field(JsonGenerator out, Column<?> column) {
    out.writeStartObject();
    out.writeStringProperty("name", column.name());
    out.writeStringProperty("type", column.type().word());
    out.writeStringProperty("description", column.description());
    if (column.required() || !column.choices().isEmpty()) {
      out.writeObjectPropertyStart("constraints");
      if (column.required()) {
        out.writeBooleanProperty("required", true);
      }
      if (!column.choices().isEmpty()) {
        out.writeArrayPropertyStart("enum");
        column.choices().forEach(out::writeString);
        out.writeEndArray();
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
