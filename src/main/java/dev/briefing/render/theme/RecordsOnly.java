package dev.briefing.render.theme;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Lets templates read the components of records, and no other member of any object. */
final class RecordsOnly implements MemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return type.isRecord() && isComponent(type, method);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  private static boolean isComponent(Class<?> type, Method method) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .anyMatch(method::equals);
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
