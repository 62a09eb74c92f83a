package dev.briefing.render.theme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

/** Lets templates read the components of records, and no other member of any object. */
final class RecordsOnly implements MemberAccessPolicy {

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    Set<Method> components = components(type);
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return components.contains(method);
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

  private static Set<Method> components(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .collect(toUnmodifiableSet())
        : Set.of();
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
