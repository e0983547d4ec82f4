/** What others see of me. */
import { Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { failureOf, sentenceOf } from "@/lib/failure";
import { Refused } from "@/lib/server";
import { told } from "@/lib/toasts";
import type { User } from "@/lib/types";
import { LoadingPage } from "@/ui/Loading";
import { MainButton } from "@/ui/MainButton";
import { Trouble } from "@/ui/Trouble";
import { type ProfileChange, useProfile, useSaveProfile } from "../data";

export function Profile() {
  const profile = useProfile();
  if (profile.data) return <ProfileForm user={profile.data} />;
  if (profile.isPending) return <LoadingPage />;
  return (
    <Trouble
      title="Your profile can't be shown right now"
      failure={failureOf(profile.error)}
      onRetry={() => void profile.refetch()}
    />
  );
}

const ROLES: Record<string, string> = { admin: "Administrator", standard: "Member", light: "Light member" };

function ProfileForm({ user }: { user: User }) {
  const [form, setForm] = useState<ProfileChange>({
    first_name: user.first_name ?? "",
    last_name: user.last_name ?? "",
    timezone: user.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    phone: user.phone,
    job_title: user.job_title,
  });
  const save = useSaveProfile();
  const errors = save.error instanceof Refused ? save.error.errors : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form, { onSuccess: () => told("Your profile is saved.") });
  };
  const text = (key: Exclude<keyof ProfileChange, "timezone">) => ({
    value: form[key] ?? "",
    error: errors[key]?.[0],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: event.currentTarget.value || (key.endsWith("_name") ? "" : null) }),
  });
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        Profile
      </h2>
      <p className="quiet" style={{ marginTop: 4 }}>
        {user.email} · {ROLES[user.role ?? ""] ?? user.role}
      </p>
      <form onSubmit={submit} noValidate>
        <Stack gap={20} mt={20} maw={400}>
          <TextInput label="First name" maxLength={32} autoComplete="given-name" {...text("first_name")} />
          <TextInput label="Last name" maxLength={32} autoComplete="family-name" {...text("last_name")} />
          <TextInput label={<Optional>Job title</Optional>} {...text("job_title")} />
          <TextInput label={<Optional>Phone</Optional>} maxLength={20} w={240} autoComplete="tel" {...text("phone")} />
          <Select
            label="Time zone"
            searchable
            data={timeZones(form.timezone)}
            value={form.timezone}
            error={errors.timezone?.[0]}
            onChange={(timezone) => timezone && setForm({ ...form, timezone })}
          />
          {save.error && Object.keys(errors).length === 0 && (
            <p role="alert" style={{ color: "var(--pr-late)" }}>
              {sentenceOf(save.error)}
            </p>
          )}
          <MainButton type="submit" loading={save.isPending}>
            Save profile
          </MainButton>
        </Stack>
      </form>
    </section>
  );
}

function Optional({ children }: { children: string }) {
  return (
    <>
      {children}{" "}
      <span className="quiet small" style={{ fontWeight: 400 }}>
        optional
      </span>
    </>
  );
}

function timeZones(current: string): string[] {
  return [...new Set([current, "UTC", ...Intl.supportedValuesOf("timeZone")])];
}
