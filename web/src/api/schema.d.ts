/* Generated from the server's OpenAPI document by `make client`. Do not edit. */

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password.
         * @description Answers with a token, and, if the request carries X-Tallyfy-Client, sets the session cookie of the web app; both
         *     end together. Wrong passwords
         *     are counted: after ten within a quarter of an hour nothing more is tried.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: ends the session, its token, and (unless the operator decided otherwise) one's personal tokens. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/personal-access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's personal tokens that still open something, the newest first; never their text. */
        get: operations["list_tokens"];
        put?: never;
        /** Make a personal token: it may do what you may do. Its text is shown this once. */
        post: operations["create_token"];
        /** Revoke all of one's personal tokens, at once. */
        delete: operations["revoke_tokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/personal-access-tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of one's personal tokens, at once. */
        delete: operations["revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that tokens are signed with, as a JSON Web Key Set. */
        get: operations["list_signing_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller, without naming an organization.
         * @description Role, job and the like are those of the caller's current organization. The usual way to test a token. `with` knows
         *     groups, organizations and country.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organizations of the caller, with role and status there.
         * @description A token that is tied to one organization lists that one only.
         */
        get: operations["list_my_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/current-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the organization that requests without one (`/me`) refer to. */
        put: operations["set_current_organization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's organization with all its settings. `with` knows subscription and billing_info, which are empty here. */
        get: operations["get_organization"];
        /**
         * Change settings; administrators only.
         * @description Settings whose effect belongs to a later release (automatic archiving and completing, digests, webhook dates) are
         *     stored, checked and shown already.
         */
        put: operations["update_organization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller as a member of this organization. `with` knows groups, organizations and country. */
        get: operations["get_my_membership"];
        /** Change one's own profile. Names and time zone are the same in all organizations, job and team only here. */
        put: operations["update_my_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All members, also invited and disabled ones and the organization's bot.
         * @description `q` searches names and e-mail. Sorts by first_name, last_name, name, email, created_at, updated_at, last_login_at,
         *     role and status. `with` knows groups, organizations and country.
         */
        get: operations["list_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All members, in few words and without pages. */
        get: operations["list_users_briefly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member. Members see each other; `with=organizations` shows others only what is here. */
        get: operations["get_user"];
        /**
         * Change the profile of a member; administrators, and everybody their own.
         * @description Nobody but the person may change a profile that other organizations share.
         */
        put: operations["update_user"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a part of a member's profile. */
        patch: operations["patch_user"];
        trace?: never;
    };
    "/organizations/{org}/users/{user}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a member another role; administrators only. It counts with the member's next request.
         * @description The default administrator and the last administrator stay what they are.
         */
        put: operations["change_role"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user}/default-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make an active administrator the organization's default administrator. */
        put: operations["set_default_admin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups. `q` searches name and description; sorts by name, created_at and updated_at.
         * @description `with` knows users and guest_records.
         */
        get: operations["list_groups"];
        put?: never;
        /** Make a group. Members are user ids; unknown guest addresses become guests. */
        post: operations["create_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group. `with` knows users and guest_records. */
        get: operations["get_group"];
        /** Change a group; lists that are given replace the old ones. */
        put: operations["update_group"];
        post?: never;
        /** Remove a group for good; its people stay. */
        delete: operations["delete_group"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Guests. `q` searches e-mail and names; sorts by created_at, updated_at, email, names and last_accessed_at. */
        get: operations["list_guests"];
        put?: never;
        /** Make a guest. An address that is a guest already is answered with that guest, unchanged. */
        post: operations["create_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All guests, in few words and without pages. */
        get: operations["list_guests_briefly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guest. */
        get: operations["get_guest"];
        /** Change what is known about a guest; what is left out stays, and everything sent is stored. */
        put: operations["update_guest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The library: templates the caller holds a permission on, pinned ones first.
         * @description `with` knows steps, permissions, tags, folder, stages, assets, member_watchers, guest_watchers and
         *     threads; kick-off fields and rules are always there.
         */
        get: operations["list_templates"];
        put?: never;
        /**
         * A new template, or the import of an exported one.
         * @description `title` and `type` are required. With `steps` or `automated_actions` the body is an import: steps, fields and
         *     deadlines are rebuilt with new ids, and what means nothing here is left out and named in `warnings`.
         */
        post: operations["create_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template, in its present version or an older one. Archived templates are only in the list. */
        get: operations["get_template"];
        /**
         * Changes what the body names; `title` is always required.
         * @description `prerun` is the complete kick-off form: entries with a known id are updated, others created, missing ones deleted.
         *     `users` and `groups` replace the access list. Running processes keep the version they were launched from.
         */
        put: operations["update_template"];
        post?: never;
        /**
         * Takes a template out of the library. Running processes go on; `restore` brings it back.
         * @description Chips that show the template in other templates' texts are taken out for good, and listed in the answer.
         */
        delete: operations["archive_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Brings an archived template back. */
        put: operations["restore_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an archived template for good. Administrators only; processes launched from it go on. */
        delete: operations["delete_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy of a template, of this organization or of another one (`tenant`), with new ids and aliases. */
        post: operations["clone_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes the present content. With dual versions, launches take it from now on. */
        put: operations["publish_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leaves the published state. With dual versions, nothing can be launched until it is published again. */
        put: operations["unpublish_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Who may read, edit, launch and duplicate the template, and read its processes.
         * @description Each permission that is named is replaced whole; the others stay.
         */
        put: operations["set_template_permissions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/form-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All form fields of a template in one object: those of steps and those of the kick-off form. */
        get: operations["get_template_form_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What will surprise in a template: rules that fight, steps that nobody can reach, deadlines that wait on hidden
         * @description steps, texts that name answers too early or not at all, defaults that don't fit. Nothing of it is forbidden.
         *
         *     `version` looks at an older version; the newest one is looked at otherwise. Needs the right to read the template.
         */
        get: operations["list_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadline each step would get if a process were launched now; null where it waits for another step. */
        get: operations["list_step_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ids and titles of the active templates the caller sees. */
        get: operations["list_template_titles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists-with-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new template together with its steps and their fields, answered with them. */
        post: operations["create_template_with_steps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps of a template in order, with their fields; 100 on a page unless asked otherwise. */
        get: operations["list_steps"];
        put?: never;
        /** A new step at the end of the template. Only `title` is required. */
        post: operations["create_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step with its fields and assignees. */
        get: operations["get_step"];
        /**
         * Changes what the body names; `title` is required, except when the body is nothing but a `position`.
         * @description Assignees, guests and groups stay when they are absent, and an empty list means nobody.
         */
        put: operations["update_step"];
        post?: never;
        /** Deletes a step for good, unless a rule or another step's deadline depends on it (403). */
        delete: operations["delete_step"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy of a step right after it, with new ids and aliases. Rules are not copied. */
        post: operations["clone_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves a step to `position` from 1; the answer shows where it really stands. */
        put: operations["reorder_step"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/blueprints/{template}/steps/{step}/edit-step-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether all assignees must complete the step's task (`stepType` all) or any of them (any). */
        put: operations["edit_step_type"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form fields of a step, in order. */
        get: operations["list_fields"];
        /** Moves one form field within its step. */
        put: operations["reorder_field"];
        /** A new form field on a step, at `position`, or at the end. */
        post: operations["create_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}/captures/{capture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One form field of a step. */
        get: operations["get_field"];
        /**
         * The whole definition again: `label`, `field_type` and `required`, options and columns where the type has them.
         * @description The type may change in place. Id, number and alias never do. Options are replaced as a whole.
         */
        put: operations["update_field"];
        post?: never;
        /** Deletes a form field for good, unless a rule uses it (403). */
        delete: operations["delete_field"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/steps/{step}/captures/{capture}/move-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves a form field to another step of the same template. */
        put: operations["move_field_out"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/preruns/{prerun}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a field of the kick-off form for good, unless a rule uses it (403). */
        delete: operations["delete_kickoff_field"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/automated-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new rule: when its conditions hold, its actions are done, in the order given.
         * @description Rules take effect in processes launched afterwards. `alias` and `actions` are other names of `automated_alias` and
         *     `then_actions`.
         */
        post: operations["create_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/automated-actions/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a rule. A list that is sent replaces the old one; entries sent with their id keep it. */
        put: operations["update_rule"];
        post?: never;
        /** Deletes a rule for good. */
        delete: operations["delete_rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List processes.
         * @description Newest first unless `sort` says otherwise. Members see processes they are involved in and those of templates whose
         *     processes they may see; administrators see all. Archived processes appear only when asked for.
         */
        get: operations["list_runs"];
        put?: never;
        /**
         * Launch a process from a template.
         * @description Required kick-off fields must be answered in `prerun`, keyed by field id. `tasks` overrides assignees, deadlines and
         *     more of single steps; steps that are not mentioned start as usual. An unknown key in `prerun` or `tasks` does not
         *     stop the launch and is named in `warnings`.
         */
        post: operations["launch_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the table of one template's processes as CSV: a row per process, a column per field.
         * @description `checklist_id` says which template; the other filters are those of the list of processes. Oldest first.
         */
        get: operations["export_run_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/export/processes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export many processes as one CSV file of 49 columns, with the filters of the list of processes. Oldest first. */
        get: operations["export_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One process, also an archived one. */
        get: operations["get_run"];
        /** Change a process. What is absent stays; `users` and `groups` each replace their set. */
        put: operations["update_run"];
        post?: never;
        /** Archive a process with its tasks and comments; nothing is lost, and doing it twice is doing it once. */
        delete: operations["archive_run"];
        options?: never;
        head?: never;
        /** Change a process. What is absent stays; `users` and `groups` each replace their set. */
        patch: operations["update_run_alias_1"];
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a process with its tasks and comments; nothing is lost, and doing it twice is doing it once. */
        post: operations["archive_run_alias_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a process back from the archive, as it was. */
        put: operations["activate_run"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an archived process for good, with tasks, answers and comments. Administrators only. */
        delete: operations["delete_run"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old alias that completes nothing: refused unless the process is complete already. */
        post: operations["complete_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/complete-prerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the kick-off form as submitted. Refused while a required field is empty. */
        post: operations["submit_prerun"];
        /** Reopen the kick-off form; a complete process is active again. */
        delete: operations["reopen_prerun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export one process as a CSV file of 49 columns: a row per task, answer, kick-off answer and comment. */
        get: operations["export_run_file"];
        put?: never;
        /** Export one process as JSON: its columns and rows as in the CSV export, and the process itself. */
        post: operations["export_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/form-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All fields of a process with their answers: those of its tasks, and those of its kick-off form. */
        get: operations["get_form_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/launch-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a launch with these kick-off answers would make: name, tasks, who gets them and when they are due, which
         * @description rules act. Nothing is kept; the form may still be incomplete. Needs the right to launch the template.
         */
        post: operations["preview_launch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a template before it is published: a launch with these answers, then every open task is filled in and
         * @description completed in turn. The scenes say which tasks appear when, and which rule did it. Nothing is kept and nobody is
         *     told. Needs the right to read the template.
         */
        post: operations["rehearse_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which version of its template a process follows, and which one launches take now. */
        get: operations["get_run_version"];
        put?: never;
        /**
         * Move a running process to another version of its template, newer or older; with `preview` only the changes are
         * @description told. What was done stays done, answers stay, and what a person decided by hand stays. New steps become tasks; tasks
         *     whose step is gone are put aside, and are back when the process moves back. Needs the right to edit the process.
         */
        post: operations["move_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organizations/{org}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A process that was made public, for whoever has the link; without what its owner keeps back. */
        get: operations["get_public_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organizations/{org}/runs/{run}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a public process, by position, with their forms and with the comments that are open to guests. */
        get: operations["list_public_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of one process, by position. Hidden ones are among them unless `status` says otherwise. */
        get: operations["list_run_tasks"];
        /** Change several tasks of a process, by task id: all of the changes happen, or none. */
        put: operations["update_run_tasks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of the organization that the caller may see, latest activity first. */
        get: operations["list_tasks"];
        put?: never;
        /**
         * Create a one-off task, alone or (with `run_id`) in a process.
         * @description With `separate_task_for_each_assignee` an empty process is made with one task for each person, and the first of
         *     them is the answer, with the process under `run`.
         */
        post: operations["create_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's tasks, their groups' included. Without `status`: the active ones. */
        get: operations["list_my_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's tasks, as far as the caller may see them. Without `status`: the active ones. */
        get: operations["list_user_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A guest's tasks; the guest is named by address or code. Without `status`: the active ones. */
        get: operations["list_guest_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task of a process. */
        get: operations["get_run_task"];
        /** Change a task of a process, or save its answers in `taskdata`, keyed by field id. */
        put: operations["update_run_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a task of a process, or save its answers in `taskdata`, keyed by field id. */
        patch: operations["update_run_task_alias_1"];
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/completion-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that keeps the caller from completing this task now, without trying. */
        get: operations["check_run_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hide an open task of a process, with an optional comment. */
        put: operations["hide_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Show a hidden task again, with its answers and comments. */
        put: operations["show_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a task inside its process: to a position from 1, or behind another task. */
        put: operations["move_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/completed-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task of a process.
         * @description Refused with 422 while anything blocks it: every reason is listed under `blocking`. Approvals need `is_approved`.
         *     Answers are saved before, with the captures call.
         */
        post: operations["complete_run_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/completed-tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a completed task of a process; its answers stay. */
        post: operations["reopen_run_task_alias_1"];
        /** Reopen a completed task of a process; its answers stay. */
        delete: operations["reopen_run_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/completed-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a one-off task (or any other). */
        post: operations["complete_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/completed-tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Reopen a completed one-off task (or any other). */
        delete: operations["reopen_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Any task, of a process or one-off. */
        get: operations["get_task"];
        /** Change a task. What is absent stays; each list in `owners` replaces its set. */
        put: operations["update_task"];
        post?: never;
        /** Archive a one-off task; it can be restored. */
        delete: operations["archive_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Restore an archived one-off task. */
        put: operations["restore_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a one-off task for good, with its answers and comments. */
        delete: operations["delete_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a one-off task: questions and people, without comments and answers. */
        post: operations["clone_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a one-off task out of its process. */
        put: operations["unlink_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/completion-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that keeps the caller from completing this task now, without trying. */
        get: operations["check_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save one answer of a task, by the field's capture id (or its 32-hex id). Saving completes nothing. */
        post: operations["save_capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old name of completing. */
        post: operations["complete_this"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old name of completing with `is_approved` true. */
        post: operations["approve_this"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old name of completing with `is_approved` false. */
        post: operations["reject_this"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/form-field/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save one answer by the id of the stored value; or by field id, with `task_id`. */
        put: operations["save_form_value"];
        /** Save one answer by the id of the stored value; or by field id, with `task_id`. */
        post: operations["save_form_value_alias_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/form-field/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save one answer in a guest's task. */
        post: operations["save_guest_form_value"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task of a guest, with its form and the comments that guests may read.
         * @description The guest is named by the code of the private link, which is proof enough, or by address or number with a token.
         */
        get: operations["get_guest_task"];
        /** Save answers of a guest's task in `taskdata`; with `status` completed it is completed with them. */
        put: operations["update_guest_task"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/completed-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a guest's task. Refused with 422 while anything blocks it: every reason is listed under `blocking`. */
        post: operations["complete_guest_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/completed-tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Reopen a guest's completed task; members only, since guests complete once. */
        delete: operations["reopen_guest_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What saving these answers would do, for a form that is being filled in: what is wrong with them, what is still
         * @description missing, and which tasks rules would show, hide, assign or move. Nothing is saved.
         */
        post: operations["preview_run_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What saving these answers would do, for a form that is being filled in. Nothing is saved. */
        post: operations["preview_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a task is as it is: which rule, because of what, showed, hid, assigned, moved or reopened it; and how the
         * @description rules that can act on it stand now, condition by condition.
         */
        get: operations["explain_run_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a task is as it is, and how the rules that can act on it stand now. */
        get: operations["explain_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a one-off task; `owners` is the caller when nobody is named. */
        post: operations["create_connector_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task}/edit-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the deadline of a task. */
        put: operations["edit_task_deadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task}/remove-guest/{guest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take one guest off a task. */
        put: operations["remove_task_guest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task}/remove-assignee/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take one member off a task. */
        put: operations["remove_task_member"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization's tags, by title. Tags made by a machine are left out unless they are asked for. */
        get: operations["list_tags"];
        put?: never;
        /** A new tag of the organization's list. Administrators only. */
        post: operations["create_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tag. */
        get: operations["get_tag"];
        /** Changes title or color; what is absent stays. Administrators only. */
        put: operations["update_tag"];
        post?: never;
        /** Deletes a tag for good, and takes it off everything. 204 also when it was gone already. Administrators only. */
        delete: operations["delete_tag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a tag on a template, a process, a task or a step. Twice is once: the answer is the same association. */
        post: operations["attach_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/tags/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a tag off, by the number of the association: the `id` in `with=tags`. */
        delete: operations["detach_tag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Folders by position. With `with=children` those at the top with everything below them. */
        get: operations["list_folders"];
        put?: never;
        /** A new folder, the last of its siblings. Only the literal `run` as `folder_type` makes one for processes. */
        post: operations["create_folder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders/{folder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One folder. */
        get: operations["get_folder"];
        /** Renames or moves a folder; what is absent stays. It never changes its tree, nor goes below itself. */
        put: operations["update_folder"];
        post?: never;
        /** Deletes a folder and nothing else: its contents stand in no folder, folders inside it move up. */
        delete: operations["delete_folder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders/add-object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a process or a task into a folder, out of the one where it stood. A template works too, as by
         * @description its `folder_id`.
         */
        post: operations["add_object_to_folder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders-objects/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes something out of its folder, by the number that filing it answered. */
        delete: operations["remove_object_from_folder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest}/tasks/{task}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a guest's task, unless the task keeps guests from commenting. Guests' comments are open to all. */
        post: operations["comment_as_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a task. With label `problem` it reports an issue, with `resolve` it resolves all open ones. */
        post: operations["comment_on_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/comment/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own comment; administrators any. */
        put: operations["edit_task_comment"];
        post?: never;
        /** Delete one's own comment for good; administrators any. */
        delete: operations["delete_task_comment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an issue: the task can't be completed until it is resolved; a completed one is reopened. */
        post: operations["report_task_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/resolved-threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve one issue of a task with a comment. */
        post: operations["resolve_task_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/bot-comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a task in the name of the organization's bot. */
        post: operations["comment_as_bot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/request-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask everybody assigned how the task stands, by a comment that mentions them. */
        post: operations["request_task_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said on a task, oldest first. */
        get: operations["list_task_comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old name of commenting on a task of a process. */
        post: operations["comment_on_run_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a process itself. */
        post: operations["comment_on_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/comment/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own comment on a process; administrators any. */
        put: operations["edit_run_comment"];
        post?: never;
        /** Delete one's own comment on a process for good; administrators any. */
        delete: operations["delete_run_comment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an issue of the process itself: its tasks are frozen until it is resolved. */
        post: operations["report_run_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/resolved-threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve one issue of a process with a comment. */
        post: operations["resolve_run_problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/threads/{comment}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** React to a comment or issue with an emoji. The answer is the comment with all its reactions. */
        put: operations["add_reaction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/threads/{comment}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take one's own reaction back; the emoji stands percent-encoded in the path. */
        delete: operations["remove_reaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a form field of a task, process or template, or to a one-off task as a whole.
         * @description Every call stores a new file; the version rises with the name and field. The field is filled by sending the answer
         *     of this call as its value, in a list. The name's ending decides whether a file is taken, and its content has to be
         *     what the ending says.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a form field of a task, process or template, or to a one-off task as a whole.
         * @description Every call stores a new file; the version rises with the name and field. The field is filled by sending the answer
         *     of this call as its value, in a list. The name's ending decides whether a file is taken, and its content has to be
         *     what the ending says.
         */
        post: operations["upload_file_alias_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a form field of a task, process or template, or to a one-off task as a whole.
         * @description Every call stores a new file; the version rises with the name and field. The field is filled by sending the answer
         *     of this call as its value, in a list. The name's ending decides whether a file is taken, and its content has to be
         *     what the ending says.
         */
        post: operations["upload_file_alias_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file to a task. */
        post: operations["upload_file_to_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/tasks/{task}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An old name of uploading a file to a task of a process. */
        post: operations["upload_file_to_run_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file to a process. */
        post: operations["upload_file_to_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/assets/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file. Whoever sees what the file hangs on sees the file. */
        get: operations["get_file"];
        put?: never;
        post?: never;
        /** Archive the record of a file, so that it can't be read any more. For its uploader and administrators. */
        delete: operations["archive_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes, to be shown in place: pictures, PDF, plain text, video and sound. Everything else is a download. */
        get: operations["show_file"];
        put?: never;
        post?: never;
        /** Delete a file and its bytes for good. For its uploader and administrators. */
        delete: operations["delete_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file/{asset}/dl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes, to be saved. The link does not expire; ranges are served. */
        get: operations["download_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/download-files/{asset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes, to be saved. The link does not expire; ranges are served. */
        get: operations["download_file_alias_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find templates, processes, tasks, form fields and steps by words.
         * @description Every word of `search`, or a word that begins with it, has to be there; case and accents don't matter. Exact titles
         *     come first, then what was touched last. The answer has one paged list for each kind of `on`, at top level. What was
         *     just written is found a moment later. Confidential tasks and whatever the caller may not see are never found.
         *
         *     `filter[...]` narrows by `starter`, `date`, `title`, `description` (templates, processes) or `starter`, `title`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/search/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tasks of a template, or of one of its steps, that contain a text: an old way to find them. */
        post: operations["search_tasks_of_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user}/add-watcher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch something: oneself, or as an administrator for somebody else.
         * @description The whole organization and its members are watched by administrators only. The same subscription again gives the one
         *     that is there, with status 200. It is kept and listed; nothing is sent to watchers yet, and `warnings` says so.
         */
        post: operations["add_watcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/watchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own subscriptions; those of everybody for administrators. */
        get: operations["list_watchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/remove-watcher/{watcher}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop watching. Administrators may end anybody's subscription. */
        delete: operations["remove_watcher"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{template}/watchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Who watches every process launched from this template; groups are their people at that moment.
         * @description Each list that is sent replaces the old one. They are told once a day to begin with, as soon as anything is sent.
         */
        put: operations["set_default_watchers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What concerns the caller and somebody else did: the newest first, of the last half year at most.
         * @description Assigned, commented, mentioned, completed, issue reported or resolved, deadline changed. They appear a moment after
         *     it happened. `meta.unread_count` is for the bell. What the caller may not see any more is left out.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark all as read; `read` says how many that were. */
        put: operations["read_all_notifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me/notifications/{notice}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark one as read; reading twice keeps the first time. */
        put: operations["read_notification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/activity-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, the newest first: in the organization, to one thing, or by somebody.
         * @description Administrators see everything, others what happened to what they may see; for a process (`entity_type=run`) that
         *     they may not see the answer is 403. The newest 5,000 events of the range are looked at; `created_before` goes
         *     further back. Entries are never deleted.
         */
        get: operations["list_activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/system-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign-ins, tokens, roles, people, settings, permissions and final deletions of the last 90 days.
         * @description Administrators only; the newest first. Entries appear a moment after it happened, cannot be changed, and hold no
         *     secret. `q` looks at events, messages and what changed.
         */
        get: operations["list_system_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Problem
         * @description The body of every error.
         *
         *         `errors` maps field paths to sentences, with every 422 and never else; `blocking` lists what stands in the way of
         *         completing a task (DECISIONS 2).
         */
        Problem: {
            error: boolean;
            message: string;
            code: string;
            errors?: {
                [key: string]: string[];
            };
            blocking?: components["schemas"]["Blocking"][];
            request_id: string;
        };
        /**
         * Blocking
         * @description One reason why a task can't be completed (DECISIONS 2); all of them are reported together.
         */
        Blocking: {
            code: string;
            message: string;
            field: components["schemas"]["BlockingField"] | null;
        };
        /**
         * BlockingField
         * @description The form field that stands in the way of completing a task. `capture_id` is the number of `id`.
         */
        BlockingField: {
            id: string;
            capture_id: number;
            alias: string;
            label: string;
        };
        /**
         * Pagination
         * @description `links` holds absolute addresses, or is an empty list when there is neither a previous nor a next page.
         */
        Pagination: {
            total: number;
            count: number;
            per_page: number;
            current_page: number;
            total_pages: number;
            links: {
                [key: string]: string;
            } | string[];
            has_more_pages: boolean;
        };
        /**
         * LoginOut
         * @description `expires_in` in seconds; `expire` is the moment.
         */
        LoginOut: {
            access_token: string;
            token_type: string;
            expires_in: number;
            expire: string;
        };
        /**
         * TokenOut
         * @description A personal token without its text, which was shown once.
         */
        TokenOut: {
            id: string;
            user_id: number;
            client_id: number;
            name: string;
            scopes: string[];
            revoked: boolean;
            created_at: string;
            updated_at: string;
            expires_at: string;
            last_used_at: string | null;
        };
        /**
         * MadeOut
         * @description The only time that the text is shown. `data` repeats the token for clients that read it there.
         */
        MadeOut: {
            accessToken: string;
            token: components["schemas"]["TokenOut"];
            data: components["schemas"]["TokenOut"];
        };
        /**
         * UserOut
         * @description A member of an organization (api-identity 3.1.1). `type` repeats `role` for people and is `bot` for the bot.
         */
        UserOut: {
            id: number;
            email: string;
            username: string | null;
            first_name: string;
            last_name: string;
            full_name: string;
            profile_pic: string | null;
            locale: string | null;
            active: boolean;
            is_active: boolean;
            complete: boolean;
            is_suspended: boolean;
            support_user: boolean;
            is_default_admin: boolean;
            type: string | null;
            role: string | null;
            status: string;
            phone: string | null;
            job_title: string | null;
            job_description: string | null;
            team: string | null;
            country_id: number | null;
            timezone: string;
            /** @description Of `timezone`, at this moment: +05:30 */
            UTC_offset: string;
            date_format: string;
            created_at: string;
            last_updated: string;
            updated_at: string;
            last_login_at: string | null;
            last_accessed_at: string | null;
            last_known_ip: string | null;
            last_known_country: string | null;
            activated_at: string | null;
            approved_at: string | null;
            invited_by: number | null;
            disabled_at: string | null;
            disabled_by: number | null;
            reactivated_at: string | null;
            reactivated_by: number | null;
            groups?: components["schemas"]["GroupsOfUser"];
            organizations?: components["schemas"]["OrganizationsOfUser"];
            country?: components["schemas"]["Data"];
        };
        /** GroupsOfUser */
        GroupsOfUser: {
            data: components["schemas"]["GroupOfUser"][];
        };
        /** GroupOfUser */
        GroupOfUser: {
            id: string;
            name: string;
            logo: string | null;
            members: number[];
            guests: string[];
        };
        /** OrganizationsOfUser */
        OrganizationsOfUser: {
            data: components["schemas"]["OrganizationOut"][];
        };
        /**
         * OrganizationOut
         * @description An organization with its settings. Fields of plans, trials and outside services are constant: a self-hosted
         *         installation has none of them (behaviour K22). `user_role` and the fields after it only in one's own list.
         */
        OrganizationOut: {
            id: string;
            name: string;
            slug: string;
            industry: string | null;
            description: string | null;
            purpose: string | null;
            process_today: string | null;
            address1: string | null;
            address2: string | null;
            address3: string | null;
            city: string | null;
            state: string | null;
            country: string | null;
            zipcode: string | null;
            welcome_title: string | null;
            welcome_description: string | null;
            created_on: string;
            created_at: string;
            last_updated: string;
            org_logo: string | null;
            home_bg: string | null;
            settings: string | null;
            live_support_enabled: number;
            /** @description Active members only, without bots and guests */
            users_count: number;
            payment_state: string | null;
            plan_code: string | null;
            preferred_trial_plan: string | null;
            in_trial: boolean;
            limit_trial_features: boolean;
            real_time_billing: boolean;
            team_size: number[];
            signup_survey: string | null;
            analytics_enabled: boolean;
            use_generative_ai: boolean;
            google_analytics_id: string | null;
            mixpanel_token: string | null;
            saml_enabled: boolean;
            saml_login_url: string | null;
            sso_default_role: string | null;
            auto_join_signups: boolean;
            maximum_group_assignment_limit: number;
            allow_user_invite: boolean;
            allow_manage_groups: boolean;
            restrict_blueprint_permissions: boolean;
            working_days: components["schemas"]["WorkingWeek"];
            holidays: string[];
            deadline_setting: string | null;
            wyiwyg: boolean;
            cadence_days: components["schemas"]["Weekday"][];
            guest_cadence_days: components["schemas"]["Weekday"][];
            send_future_start_reminders: boolean;
            timezone: string;
            default_deadline: components["schemas"]["DefaultDeadline"];
            auto_archive: boolean;
            auto_archive_processes_after: components["schemas"]["ArchiveAfter"];
            auto_complete_tasks: boolean;
            auto_complete_task_months: number;
            webhook_date_field_format: components["schemas"]["WebhookDates"];
            global_css: string | null;
            error_404_template: string | null;
            enable_custom_404_error: boolean;
            enable_custom_smtp: boolean;
            onboarding_template_id: string | null;
            enable_onboarding_template: boolean;
            azure_cognitive_service: string | null;
            disable_min_members_billing: boolean;
            enable_light_users_billing: boolean;
            light_role_error_snippet: string | null;
            guest_onboarding_snippet: string | null;
            homepage_snippet: string | null;
            onboarding_snippet: string | null;
            /** @description null: what the installation says */
            client_header_policy: components["schemas"]["ClientHeaderPolicy"] | null;
            /** @description null: what the installation says */
            rate_limits: string | null;
            user_role?: string;
            user_status?: string;
            joined_on?: string | null;
            disabled_on?: string | null;
            last_accessed?: string | null;
            subscription?: {
                [key: string]: null;
            };
            billing_info?: {
                [key: string]: null;
            };
        };
        /**
         * WorkingWeek
         * @description The seven days under their wire names. Shipped: every day, all hours, so that no deadline moves unasked.
         */
        WorkingWeek: {
            Monday: components["schemas"]["WorkingDay"];
            Tuesday: components["schemas"]["WorkingDay"];
            Wednesday: components["schemas"]["WorkingDay"];
            Thursday: components["schemas"]["WorkingDay"];
            Friday: components["schemas"]["WorkingDay"];
            Saturday: components["schemas"]["WorkingDay"];
            Sunday: components["schemas"]["WorkingDay"];
        };
        /**
         * WorkingDay
         * @description One day of the working week: free unless `enabled`; `all_hours` is around the clock, else from start to end.
         */
        WorkingDay: {
            /** @default true */
            enabled?: boolean;
            /** @default true */
            all_hours?: boolean;
            /**
             * @description HH:MM, 24 hours
             * @default 09:00
             */
            start?: string;
            /**
             * @description HH:MM, 24 hours
             * @default 17:00
             */
            end?: string;
        };
        /**
         * Weekday
         * @enum {unknown}
         */
        Weekday: "Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday";
        /**
         * DefaultDeadline
         * @description How long a step without its own deadline has, from launch (behaviour B43).
         */
        DefaultDeadline: {
            /** @default days */
            type?: components["schemas"]["DeadlineUnit"];
            /** @default 5 */
            value?: number;
        };
        /**
         * DeadlineUnit
         * @enum {unknown}
         */
        DeadlineUnit: "days" | "hours" | "minutes" | "months" | "weeks";
        /**
         * ArchiveAfter
         * @description How long a completed process stays before it is archived by itself.
         */
        ArchiveAfter: {
            /** @default weeks */
            unit?: components["schemas"]["ArchiveUnit"];
            /** @default 52 */
            value?: number;
        };
        /**
         * ArchiveUnit
         * @enum {unknown}
         */
        ArchiveUnit: "days" | "weeks";
        /**
         * WebhookDates
         * @enum {unknown}
         */
        WebhookDates: "d/m/Y h:i A T" | "yyyy-MM-ddTHH:mm:ssZ";
        /**
         * ClientHeaderPolicy
         * @description Whether a request with a token must carry X-Tallyfy-Client (DECISIONS 1).
         * @enum {unknown}
         */
        ClientHeaderPolicy: "lenient" | "strict";
        /**
         * Data
         * @description An include: `{"data": ...}`.
         */
        Data: {
            data: unknown;
        };
        /**
         * MinimalUser
         * @description A member in `users-list` (api-identity 3.1.2).
         */
        MinimalUser: {
            id: number;
            email: string;
            first_name: string;
            last_name: string;
            full_name: string;
            username: string | null;
            profile_pic: string | null;
            role: string;
            status: string;
        };
        /**
         * GroupOut
         * @description A group (api-identity 3.1.5). `members` are user ids, `guests` e-mail addresses.
         */
        GroupOut: {
            id: string;
            name: string;
            description: string | null;
            logo: string | null;
            members: number[];
            guests: string[];
            created_at: string;
            last_updated: string;
            updated_at: string;
            deleted_at: string | null;
            users?: components["schemas"]["UsersOfGroup"];
            guest_records?: components["schemas"]["GuestsOfGroup"];
        };
        /** UsersOfGroup */
        UsersOfGroup: {
            data: components["schemas"]["MinimalUser"][];
        };
        /** GuestsOfGroup */
        GuestsOfGroup: {
            data: components["schemas"]["MinimalGuest"][];
        };
        /**
         * MinimalGuest
         * @description A guest in `guests-list` (api-identity 3.7.1).
         */
        MinimalGuest: {
            id: number;
            email: string;
            first_name: string | null;
            last_name: string | null;
            link: string;
        };
        /**
         * GuestOut
         * @description A guest (api-identity 3.1.4). The last part of `link`, after `/guest/`, is the guest code.
         */
        GuestOut: {
            id: number;
            email: string;
            first_name: string | null;
            last_name: string | null;
            link: string;
            last_accessed_at: string | null;
            last_known_ip: string | null;
            last_known_country: string | null;
            created_at: string;
            updated_at: string;
            deleted_at: string | null;
            disabled_at: string | null;
            details: components["schemas"]["GuestDetailsOut"];
        };
        /** GuestDetailsOut */
        GuestDetailsOut: {
            first_name: string | null;
            last_name: string | null;
            status: string | null;
            phone_1: string | null;
            phone_2: string | null;
            timezone: string | null;
            image_url: string | null;
            contact_url: string | null;
            company_url: string | null;
            opportunity_url: string | null;
            company_name: string | null;
            opportunity_name: string | null;
            external_sync_source: string | null;
            external_date_creation: string | null;
            cadence_days: string[] | null;
            associated_members: number[] | null;
            last_city: string | null;
            last_country: string | null;
            last_accessed_at: string | null;
            disabled_at: string | null;
            disabled_by: number | null;
            reactivated_at: string | null;
            reactivated_by: number | null;
        };
        /** TemplateOut */
        TemplateOut: {
            id: string;
            increment_id: number;
            title: string;
            summary: string | null;
            starred: boolean;
            webhook: string | null;
            explanation_video: string | null;
            guidance: string | null;
            icon: string | null;
            alias: string;
            folder_id: string | null;
            prerun: components["schemas"]["PrerunOut"][];
            automated_actions: components["schemas"]["RuleOut"][];
            created_by: number;
            owner_id: number;
            started_processes: number;
            kickoff_title: string | null;
            kickoff_description: string | null;
            created_at: string;
            last_updated: string;
            archived_at: string | null;
            is_public: boolean;
            is_featured: boolean;
            public_cover: string | null;
            industry_tags: unknown[];
            topic_tags: unknown[];
            type: string;
            status: string | null;
            is_published_state: boolean;
            dual_version_enabled: boolean;
            replace_state_conditionally: boolean;
            steps_count: number;
            is_public_kickoff: boolean;
            kickoff_sharing_user_id: number | null;
            ko_form_blueprint_id: string | null;
            default_process_name_format: string | null;
            auto_naming: boolean;
            last_updated_by: number | null;
            users: number[];
            groups: string[];
            folderize_process: boolean;
            tag_process: boolean;
            allow_launcher_change_name: boolean;
            is_pinned: boolean;
            default_folder: string | null;
            folder_changeable_by_launcher: boolean;
            can_add_oot: boolean;
            custom_fields: Record<string, never> | null;
            settings: components["schemas"]["SettingsOut"];
            steps?: components["schemas"]["StepsOut"];
            permissions?: components["schemas"]["PermissionsOut"];
            folder?: components["schemas"]["FiledOut"];
            tags?: components["schemas"]["TaggingsOut"];
            stages?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
            assets?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
            member_watchers?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
            guest_watchers?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
            threads?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
        };
        /** PrerunOut */
        PrerunOut: {
            id: string;
            capture_id: number;
            alias: string;
            field_type: string;
            label: string;
            guidance: string | null;
            position: number;
            required: boolean;
            options: components["schemas"]["OptionOut"][];
            columns: components["schemas"]["ColumnOut"][];
            default_value_enabled: boolean;
            default_value: unknown;
            collect_time: boolean;
            use_wysiwyg_editor: boolean;
            field_validation: string[];
            prefix: string | null;
            suffix: string | null;
            settings: Record<string, never> | null;
            list: unknown;
            custom_fields: Record<string, never> | null;
            created_at: string | null;
            last_updated: string | null;
            checklist_id: string;
        };
        /** OptionOut */
        OptionOut: {
            id: number;
            text: string;
            value: unknown;
            required?: boolean;
            description?: string;
        };
        /** ColumnOut */
        ColumnOut: {
            id: number;
            label: string;
        };
        /** RuleOut */
        RuleOut: {
            id: string;
            automated_alias: string;
            conditions: components["schemas"]["procession.templates.wire.rules.ConditionOut"][];
            then_actions: components["schemas"]["procession.templates.wire.rules.ActionOut"][];
            created_at: string | null;
            last_updated: string | null;
            archived_at: string | null;
        };
        /** ConditionOut */
        "procession.templates.wire.rules.ConditionOut": {
            id: string;
            conditionable_id: string;
            conditionable_type: string;
            operation: string;
            statement: unknown;
            logic: string;
            position: number;
            column_contains_name: string | null;
        };
        /** ActionOut */
        "procession.templates.wire.rules.ActionOut": {
            id: string;
            action_type: string;
            action_verb: string;
            target_step_id: string;
            position: number;
            assignees: components["schemas"]["RulePeopleOut"] | null;
            actionable_id: string | null;
            actionable_type: string | null;
            deadline: components["schemas"]["ShiftOut"] | null;
            webhook_url: string | null;
            alias_name: string | null;
        };
        /** RulePeopleOut */
        RulePeopleOut: {
            users: number[];
            guests: string[];
            groups: string[];
        };
        /** ShiftOut */
        ShiftOut: {
            value: number;
            unit: string;
            option: string;
        };
        /**
         * SettingsOut
         * @description The mirror that the Power Automate connector reads.
         */
        SettingsOut: {
            webhook: string | null;
            guidance: string | null;
            guidance_html: string | null;
        };
        /** StepsOut */
        StepsOut: {
            data: components["schemas"]["StepOut"][];
        };
        /** StepOut */
        StepOut: {
            id: string;
            checklist_id: string;
            title: string;
            alias: string;
            summary: string | null;
            step_type: string;
            position: number;
            stage_id: string | null;
            assignees: number[];
            guests: string[];
            groups: string[];
            roles: unknown[];
            role_changes_every_time: boolean;
            assign_run_starter: boolean;
            allow_guest_owners: boolean;
            max_assignable: number | null;
            can_complete_only_assignees: boolean;
            everyone_must_complete: boolean;
            skip_start_process: boolean;
            prevent_guest_comment: boolean;
            top_secret: boolean;
            send_chromeless: boolean;
            webhook: string | null;
            deadline: components["schemas"]["DeadlineOut"] | null;
            start_date: components["schemas"]["StartOut"] | null;
            is_soft_start_date: boolean;
            bp_to_launch: components["schemas"]["ChainOut"];
            captures: components["schemas"]["CaptureOut"][];
            ai_assigned: boolean;
            ai_allowed_app_keys: string[];
            ai_on_uncertainty: string | null;
            custom_fields: Record<string, never> | null;
            created_at: string | null;
            last_updated: string | null;
            archived_at: string | null;
            comments?: components["schemas"]["procession.templates.wire.steps.Wrapped"];
            tags?: components["schemas"]["TaggingsOut"];
        };
        /** DeadlineOut */
        DeadlineOut: {
            value: number;
            unit: string;
            option: string;
            step: string;
        };
        /** StartOut */
        StartOut: {
            value: number;
            unit: string;
        };
        /** ChainOut */
        ChainOut: {
            id: string | null;
            default_name_format: string | null;
            tasks_within_process: boolean;
        };
        /** CaptureOut */
        CaptureOut: {
            id: string;
            capture_id: number;
            alias: string;
            field_type: string;
            label: string;
            guidance: string | null;
            position: number;
            required: boolean;
            options: components["schemas"]["OptionOut"][];
            columns: components["schemas"]["ColumnOut"][];
            default_value_enabled: boolean;
            default_value: unknown;
            collect_time: boolean;
            use_wysiwyg_editor: boolean;
            field_validation: string[];
            prefix: string | null;
            suffix: string | null;
            settings: Record<string, never> | null;
            list: unknown;
            custom_fields: Record<string, never> | null;
            created_at: string | null;
            last_updated: string | null;
            step_id: string;
            step_title?: string;
        };
        /**
         * Wrapped
         * @description An include that holds nothing yet.
         */
        "procession.templates.wire.steps.Wrapped": {
            /** @default [] */
            data?: unknown[];
        };
        /** TaggingsOut */
        TaggingsOut: {
            data: components["schemas"]["TaggingOut"][];
        };
        /**
         * TaggingOut
         * @description A tag on a thing. `id` is the number of the association, which removes it; `tag_id` is the tag's own.
         */
        TaggingOut: {
            id: number;
            tag_id: string;
            title: string;
            color: string | null;
            type: string;
            auto_generated: boolean;
            created_at: string;
            deleted_at: string | null;
        };
        /** PermissionsOut */
        PermissionsOut: {
            data: {
                [key: string]: components["schemas"]["GrantOut"];
            };
        };
        /** GrantOut */
        GrantOut: {
            everyone: boolean;
            users: number[];
            groups: string[];
        };
        /**
         * FiledOut
         * @description The folder of a template; null when it stands in none.
         */
        FiledOut: {
            data: components["schemas"]["FolderOut"] | null;
        };
        /**
         * FolderOut
         * @description A folder. `total` counts what stands directly in it; `parent` is filled only where the chain was asked for.
         */
        FolderOut: {
            id: string;
            name: string;
            parent_id: string | null;
            parent: components["schemas"]["FolderOut"] | null;
            total: number;
            position: number;
            folder_type: string;
            created_at: string;
            custom_fields: Record<string, never> | null;
            children?: components["schemas"]["FoldersOut"];
            relation_id?: number;
        };
        /** FoldersOut */
        FoldersOut: {
            data: components["schemas"]["FolderOut"][];
        };
        /** ArchivedOut */
        ArchivedOut: {
            message: string;
            deleted_references: components["schemas"]["procession.templates.wire.templates.Reference"][];
        };
        /**
         * Reference
         * @description A text from which an archived template's chip was taken out.
         */
        "procession.templates.wire.templates.Reference": {
            type: string;
            title: string;
            id: string;
        };
        /**
         * FormFieldsOut
         * @description All fields of one template: a single item, not a list (`api-templates` 1.11).
         */
        "procession.templates.wire.templates.FormFieldsOut": {
            id: string;
            title: string;
            form_fields: components["schemas"]["CaptureOut"][];
            ko_form_fields: components["schemas"]["PrerunOut"][];
        };
        /**
         * FindingOut
         * @description One thing that will surprise. `code` is stable; `message` is for people.
         *
         *         `rules_fight`, `step_unreachable`, `rule_never_true`, `deadline_waits_on_hidden_step`, `variable_too_early`,
         *         `variable_unknown`, `default_does_not_fit`.
         */
        FindingOut: {
            code: string;
            message: string;
            steps: components["schemas"]["procession.templates.wire.findings.NamedOut"][];
            rules: components["schemas"]["procession.templates.wire.findings.NamedOut"][];
            fields: components["schemas"]["procession.templates.wire.findings.NamedOut"][];
        };
        /**
         * NamedOut
         * @description A step, a rule or a field that a finding is about.
         */
        "procession.templates.wire.findings.NamedOut": {
            id: string;
            title: string;
        };
        /** StepDeadlineOut */
        StepDeadlineOut: {
            step_id: string;
            deadline_time: string | null;
        };
        /**
         * LightTemplateOut
         * @description An entry of `checklists-list`.
         */
        LightTemplateOut: {
            id: string;
            title: string;
        };
        /**
         * RunOut
         * @description A process (`api-running` 1.1).
         */
        RunOut: {
            id: string;
            increment_id: number;
            checklist_id: string;
            checklist_title: string;
            assign_someone_else: boolean;
            name: string;
            summary: string | null;
            status: string;
            has_open_issue: boolean;
            progress: components["schemas"]["ProgressOut"];
            whole_progress: components["schemas"]["ProgressOut"];
            started_by: number;
            owner_id: number;
            prerun: Record<string, never>;
            prerun_status: string;
            prerun_completed_at: string | null;
            prerun_completed_by: number | null;
            prerun_submitted_by: number | string | null;
            prerun_length: number;
            starred: boolean;
            type: string;
            created_at: string;
            started_at: string;
            last_updated: string;
            completed_at: string | null;
            archived_at: string | null;
            due_date: string | null;
            due_date_passed: boolean;
            due_soon: boolean;
            late_tasks: number;
            max_task_deadline: string | null;
            collaborators: number[];
            is_public: boolean;
            publicly_hidden_fields: string[];
            public_url: string | null;
            users: number[];
            groups: string[];
            parent_id: string | null;
            can_add_oot: boolean;
            custom_fields: Record<string, never> | null;
            checklist?: components["schemas"]["procession.processes.wire.Wrapped"];
            tasks?: components["schemas"]["procession.processes.wire.Wrapped"];
            next_task?: components["schemas"]["procession.processes.wire.Wrapped"];
            ko_form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            stages?: components["schemas"]["procession.processes.wire.Wrapped"];
            tasks_meta?: components["schemas"]["procession.processes.wire.Wrapped"];
            permissions?: components["schemas"]["procession.processes.wire.Wrapped"];
            tags?: components["schemas"]["procession.processes.wire.Wrapped"];
            folders?: components["schemas"]["procession.processes.wire.Wrapped"];
            assets?: components["schemas"]["procession.processes.wire.Wrapped"];
            threads?: components["schemas"]["procession.processes.wire.Wrapped"];
            member_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            guest_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            selected_text_comment?: components["schemas"]["procession.processes.wire.Wrapped"];
        };
        /**
         * ProgressOut
         * @description How far a run is; `percent` is 0 to 100, rounded down (behaviour F46).
         */
        ProgressOut: {
            complete: number;
            total: number;
            percent: number;
        };
        /**
         * Wrapped
         * @description A relation asked for with `with`: one item, a collection, or null (`api-running` 0.4).
         */
        "procession.processes.wire.Wrapped": {
            data: unknown;
        };
        /**
         * ExportOut
         * @description One process as an export: `rows` in the order of `columns` (`api-running` 1.11).
         */
        ExportOut: {
            columns: string[];
            rows: (string | number | null)[][];
            filename: string;
            run: components["schemas"]["RunOut"];
        };
        /**
         * FormFieldsOut
         * @description All fields of a process: two bare lists (`api-running` 1.10).
         */
        "procession.processes.wire.FormFieldsOut": {
            form_fields: components["schemas"]["TaskFieldOut"][];
            ko_form_fields: components["schemas"]["TaskFieldOut"][];
        };
        /**
         * TaskFieldOut
         * @description A form field of a task or of the kick-off form with its answer (`api-running` 1.10, 2.1).
         *
         *         `value` and `field_value` are the same, null when unanswered; `unique_id` is the id of the stored answer.
         */
        TaskFieldOut: {
            id: string;
            capture_id: number;
            alias: string;
            field_type: string;
            label: string;
            guidance: string | null;
            position: number;
            required: boolean;
            options: components["schemas"]["OptionOut"][];
            columns: components["schemas"]["ColumnOut"][];
            default_value_enabled: boolean;
            default_value: unknown;
            collect_time: boolean;
            use_wysiwyg_editor: boolean;
            field_validation: string[];
            prefix: string | null;
            suffix: string | null;
            settings: Record<string, never> | null;
            list: unknown;
            custom_fields: Record<string, never> | null;
            created_at: string | null;
            last_updated: string | null;
            step_id: string | null;
            step_title?: string;
            checklist_id: string | null;
            timeline_id: string;
            unique_id: string | null;
            task_id: string | null;
            must_all_checked: boolean;
            value: unknown;
            field_value: unknown;
        };
        /**
         * LaunchPreviewOut
         * @description The process that a launch would make. `errors` are the answers that are wrong or missing, by field id; `prerun`
         *         are the answers as they would be stored, defaults included.
         */
        LaunchPreviewOut: {
            name: string;
            can_launch: boolean;
            errors: {
                [key: string]: string[];
            };
            prerun: Record<string, never>;
            steps: components["schemas"]["StepOutlookOut"][];
            effects: components["schemas"]["EffectOut"][];
        };
        /**
         * StepOutlookOut
         * @description How the task of a step stands. `shown_in` is the number of the scene in which it first appears.
         */
        StepOutlookOut: {
            step_id: string;
            title: string;
            task_type: string;
            position: number;
            status: string;
            deadline: string | null;
            started_at: string | null;
            owners: components["schemas"]["PeopleOut"];
            shown_in: number | null;
        };
        /** PeopleOut */
        PeopleOut: {
            users: number[];
            guests: string[];
            groups: string[];
        };
        /**
         * EffectOut
         * @description What a change does to one task: `shown`, `hidden`, `deadline`, `assignees`, `reopened`, `completed`, `added`,
         *         `parked` (its step is gone), `returned` (its step is there again) or `updated`. Without `rule`, the change itself
         *         did it, or a deadline that it depends on.
         */
        EffectOut: {
            task_id: string;
            step_id: string | null;
            title: string;
            change: string;
            status: string;
            deadline: string | null;
            rule: components["schemas"]["RuleRefOut"] | null;
            because: components["schemas"]["CauseOut"] | null;
        };
        /**
         * RuleRefOut
         * @description A rule of the template. `name` is null when the version no longer has it.
         */
        RuleRefOut: {
            id: string;
            name: string | null;
        };
        /**
         * CauseOut
         * @description What set a rule off: `launch`, `kickoff`, `answer`, `step` or `assignees`, and the step or field it was.
         */
        CauseOut: {
            event: string;
            subject_id: string | null;
            subject: string | null;
        };
        /**
         * RehearsalOut
         * @description `steps` are as they stand at the end; `is_cut`: there would have been more scenes than are shown.
         */
        RehearsalOut: {
            name: string;
            version: number;
            is_complete: boolean;
            is_cut: boolean;
            scenes: components["schemas"]["SceneOut"][];
            steps: components["schemas"]["StepOutlookOut"][];
        };
        /**
         * SceneOut
         * @description One moment: what was done (`launch`, `complete`, `approve`, `reject`, `acknowledge`, `expire`, `send`), and what
         *         followed. `refusal` says why it couldn't be done; the step then stays open.
         */
        SceneOut: {
            number: number;
            did: string;
            step_id: string | null;
            title: string | null;
            refusal: string | null;
            errors: {
                [key: string]: string[];
            };
            effects: components["schemas"]["EffectOut"][];
        };
        /**
         * VersionOut
         * @description Which version of its template a process follows. `newest` is what launches take now; null when nothing can be
         *         launched.
         */
        VersionOut: {
            version: number;
            newest: number | null;
            is_newest: boolean;
        };
        /**
         * MoveOut
         * @description What the move changes. `run` is the process as it is now; with `preview` it is left out.
         */
        MoveOut: {
            version: number;
            moved_from: number;
            preview: boolean;
            changes: components["schemas"]["EffectOut"][];
            run?: components["schemas"]["RunOut"];
        };
        /**
         * PublicTaskOut
         * @description A task on the public page of its process: people by name, as far as they show.
         */
        PublicTaskOut: {
            id: string;
            increment_id: number;
            title: string;
            original_title: string;
            run_id: string | null;
            checklist_id: string;
            step_id: string | null;
            linked_step_id: string | null;
            alias: string | null;
            task_type: string;
            status: string;
            status_label: string;
            run_status: string | null;
            is_approved: boolean | null;
            is_completable: boolean;
            problem: boolean;
            owners: components["schemas"]["OwnersOut"];
            taskdata: Record<string, never>;
            position: number;
            blueprint_position: number;
            stage_id: string | null;
            started_at: string | null;
            deadline: string | null;
            is_soft_start_date: boolean;
            created_at: string;
            last_updated: string;
            completed_at: string | null;
            archived_at: string | null;
            starter_id: number | null;
            completer_id: number | null;
            completer_guest: string | null;
            completer_guest_id: string | null;
            is_oneoff_task: boolean;
            allow_guest_owners: boolean;
            everyone_must_complete: boolean;
            completion_progress: number | null;
            can_complete_only_assignees: boolean;
            max_assignable: number;
            has_deadline_dependent_child_tasks: boolean;
            prevent_guest_comment: boolean;
            send_chromeless: boolean | null;
            top_secret: boolean;
            webhook: string | null;
            starred: boolean;
            custom_fields: Record<string, never> | null;
            summary?: string | null;
            original_summary?: string | null;
            launched_run_id?: string;
            tasks_changed_by_rules?: Record<string, never>;
            name?: string;
            description?: string | null;
            owner_id?: number | null;
            is_accepted?: boolean | null;
            run?: Record<string, never>;
            step?: components["schemas"]["procession.processes.wire.Wrapped"];
            form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            ko_form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            "ko-form-fields"?: components["schemas"]["procession.processes.wire.Wrapped"];
            threads?: components["schemas"]["procession.processes.wire.Wrapped"];
            comments?: components["schemas"]["procession.processes.wire.Wrapped"];
            issues?: components["schemas"]["procession.processes.wire.Wrapped"];
            threads_count?: {
                [key: string]: number;
            };
            tags?: components["schemas"]["procession.processes.wire.Wrapped"];
            assets?: components["schemas"]["procession.processes.wire.Wrapped"];
            folders?: components["schemas"]["procession.processes.wire.Wrapped"];
            roles?: components["schemas"]["procession.processes.wire.Wrapped"];
            activities?: components["schemas"]["procession.processes.wire.Wrapped"];
            member_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            guest_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            selected_text_comment?: components["schemas"]["procession.processes.wire.Wrapped"];
            assignee_names: string[];
            completer_name: string | null;
        };
        /**
         * OwnersOut
         * @description Who is assigned. `taskUrls` are the guests' links, in the order of `guests`.
         */
        OwnersOut: {
            users: number[];
            guests: string[];
            groups: string[];
            taskUrls: string[];
        };
        /**
         * TaskOut
         * @description A task (`api-running` 2.1).
         */
        TaskOut: {
            id: string;
            increment_id: number;
            title: string;
            original_title: string;
            run_id: string | null;
            checklist_id: string;
            step_id: string | null;
            linked_step_id: string | null;
            alias: string | null;
            task_type: string;
            status: string;
            status_label: string;
            run_status: string | null;
            is_approved: boolean | null;
            is_completable: boolean;
            problem: boolean;
            owners: components["schemas"]["OwnersOut"];
            taskdata: Record<string, never>;
            position: number;
            blueprint_position: number;
            stage_id: string | null;
            started_at: string | null;
            deadline: string | null;
            is_soft_start_date: boolean;
            created_at: string;
            last_updated: string;
            completed_at: string | null;
            archived_at: string | null;
            starter_id: number | null;
            completer_id: number | null;
            completer_guest: string | null;
            completer_guest_id: string | null;
            is_oneoff_task: boolean;
            allow_guest_owners: boolean;
            everyone_must_complete: boolean;
            completion_progress: number | null;
            can_complete_only_assignees: boolean;
            max_assignable: number;
            has_deadline_dependent_child_tasks: boolean;
            prevent_guest_comment: boolean;
            send_chromeless: boolean | null;
            top_secret: boolean;
            webhook: string | null;
            starred: boolean;
            custom_fields: Record<string, never> | null;
            summary?: string | null;
            original_summary?: string | null;
            launched_run_id?: string;
            tasks_changed_by_rules?: Record<string, never>;
            name?: string;
            description?: string | null;
            owner_id?: number | null;
            is_accepted?: boolean | null;
            run?: Record<string, never>;
            step?: components["schemas"]["procession.processes.wire.Wrapped"];
            form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            ko_form_fields?: components["schemas"]["procession.processes.wire.Wrapped"];
            "ko-form-fields"?: components["schemas"]["procession.processes.wire.Wrapped"];
            threads?: components["schemas"]["procession.processes.wire.Wrapped"];
            comments?: components["schemas"]["procession.processes.wire.Wrapped"];
            issues?: components["schemas"]["procession.processes.wire.Wrapped"];
            threads_count?: {
                [key: string]: number;
            };
            tags?: components["schemas"]["procession.processes.wire.Wrapped"];
            assets?: components["schemas"]["procession.processes.wire.Wrapped"];
            folders?: components["schemas"]["procession.processes.wire.Wrapped"];
            roles?: components["schemas"]["procession.processes.wire.Wrapped"];
            activities?: components["schemas"]["procession.processes.wire.Wrapped"];
            member_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            guest_watchers?: components["schemas"]["procession.processes.wire.Wrapped"];
            selected_text_comment?: components["schemas"]["procession.processes.wire.Wrapped"];
        };
        /**
         * CompletionCheckOut
         * @description What stands in the way of completing a task (DECISIONS 2). `needs_decision`: send `is_approved`.
         */
        CompletionCheckOut: {
            task_id: string;
            can_complete: boolean;
            needs_decision: boolean;
            blocking: components["schemas"]["BlockingOut"][];
        };
        /** BlockingOut */
        BlockingOut: {
            code: string;
            message: string;
            field: components["schemas"]["BlockingFieldOut"] | null;
        };
        /** BlockingFieldOut */
        BlockingFieldOut: {
            id: string;
            capture_id: number;
            alias: string;
            label: string;
        };
        /**
         * FieldValueOut
         * @description One stored answer (`api-running` 2.9). `id` is the numeric capture id; `unique_id` is null after clearing.
         */
        FieldValueOut: {
            id: number;
            timeline_id: string;
            task_id: string | null;
            label: string;
            field_type: string;
            unique_id: string | null;
            value: unknown;
            field_value: unknown;
            last_updated: string;
        };
        /**
         * GuestTaskOut
         * @description A task as its guest sees it: form, answers, comments meant for guests; nobody else's name or link.
         */
        GuestTaskOut: {
            id: string;
            increment_id: number;
            alias: string | null;
            title: string;
            summary: string | null;
            task_type: string;
            status: string;
            status_label: string;
            is_approved: boolean | null;
            is_completable: boolean;
            problem: boolean;
            everyone_must_complete: boolean;
            completion_progress: number | null;
            prevent_guest_comment: boolean;
            started_at: string | null;
            deadline: string | null;
            created_at: string;
            last_updated: string;
            completed_at: string | null;
            completer_guest: string | null;
            step_id: string | null;
            step: components["schemas"]["GuestStepOut"] | null;
            guest_email: string;
            organization: components["schemas"]["procession.tasks.guest_wire.NamedOut"];
            run_id: string | null;
            run: components["schemas"]["RunProgressOut"] | null;
            taskdata: Record<string, never>;
            form_fields: components["schemas"]["TaskFieldOut"][];
            threads: {
                [key: string]: number;
            };
            comments: components["schemas"]["procession.processes.wire.Wrapped"];
        };
        /** GuestStepOut */
        GuestStepOut: {
            id: string;
            alias: string;
        };
        /**
         * NamedOut
         * @description An organization by its name.
         */
        "procession.tasks.guest_wire.NamedOut": {
            id: string;
            name: string;
        };
        /**
         * RunProgressOut
         * @description What a guest learns of a process: its name and how far it is (behaviour G29).
         */
        RunProgressOut: {
            id: string;
            name: string;
            progress: components["schemas"]["ProgressOut"];
        };
        /**
         * FormPreviewOut
         * @description `taskdata` are the answers as they would be stored, defaults of untouched fields included. `errors` name the
         *         answers that don't fit, by field id; `blocking` what would still keep the task from being completed.
         */
        FormPreviewOut: {
            task_id: string;
            taskdata: Record<string, never>;
            errors: {
                [key: string]: string[];
            };
            blocking: components["schemas"]["BlockingOut"][];
            effects: components["schemas"]["EffectOut"][];
        };
        /**
         * WhyOut
         * @description `reasons`, the newest first (at most 200); `rules` that can act on the task, as they stand now.
         */
        WhyOut: {
            task_id: string;
            status: string;
            reasons: components["schemas"]["ReasonOut"][];
            rules: components["schemas"]["RuleStandingOut"][];
        };
        /**
         * ReasonOut
         * @description One thing that happened to the task: `added`, `shown`, `hidden`, `assignees`, `deadline`, `reopened` or
         *         `completed`. `by` is the number of who did it; with `rule`, the rule did it, because of what they did.
         *
         *         `anchor` is the step that made a deadline known; `by_hand` tells what a person decided against rules.
         */
        ReasonOut: {
            at: string;
            change: string;
            by: number;
            rule: components["schemas"]["RuleRefOut"] | null;
            because: components["schemas"]["CauseOut"] | null;
            by_hand: boolean;
            status?: string;
            deadline?: string | null;
            anchor?: string | null;
        };
        /**
         * RuleStandingOut
         * @description A rule that can act on the task, and which of its conditions hold now. Turning true is what makes it act.
         */
        RuleStandingOut: {
            id: string;
            name: string;
            is_true: boolean;
            conditions: components["schemas"]["procession.tasks.what_if.ConditionOut"][];
            actions: components["schemas"]["procession.tasks.what_if.ActionOut"][];
        };
        /**
         * ConditionOut
         * @description `is_met` and `statement` are null where the condition looks at a task that the caller may not see.
         */
        "procession.tasks.what_if.ConditionOut": {
            conditionable_type: string;
            conditionable_id: string;
            subject: string | null;
            operation: string;
            statement: unknown;
            logic: string;
            is_met: boolean | null;
        };
        /** ActionOut */
        "procession.tasks.what_if.ActionOut": {
            action_type: string;
            action_verb: string;
        };
        /** TagOut */
        TagOut: {
            id: string;
            title: string;
            color: string | null;
            type: string;
            auto_generated: boolean;
            created_at: string;
            deleted_at: string | null;
            custom_fields: Record<string, never> | null;
            statistics?: components["schemas"]["StatisticsOut"];
        };
        /** StatisticsOut */
        StatisticsOut: {
            data: components["schemas"]["TagStatisticsOut"];
        };
        /**
         * TagStatisticsOut
         * @description How many templates and processes bear a tag.
         */
        TagStatisticsOut: {
            active_template: number;
            archived_template: number;
            active_process: number;
            archived_process: number;
        };
        /**
         * AssociationOut
         * @description A tag that was put on a thing; `id` takes it off again.
         */
        AssociationOut: {
            id: number;
            tag_id: string;
            subject_id: string;
            subject_type: string;
        };
        /**
         * FilingOut
         * @description A thing in a folder; `id` takes it out again.
         */
        FilingOut: {
            id: number;
            folder_id: string;
            subject_id: string;
            subject_type: string;
        };
        /**
         * CommentOut
         * @description A comment or an issue (`api-running` 3.1). `content_raw` is the text as it was written.
         */
        CommentOut: {
            id: string;
            content: string;
            content_raw: string;
            label: string;
            state: string;
            task_id: string | null;
            run_id: string | null;
            author_id: number | null;
            author_type: string;
            sent_by: number | null;
            sent_to: number[];
            author: components["schemas"]["PersonOut"];
            resolve_id: string | null;
            created_at: string;
            created_ago: string;
            updated_at: string;
            recent_updated_at: string;
            archived_at: string | null;
            assets: components["schemas"]["AssetOut"][];
            reactions: components["schemas"]["ReactionOut"][];
        };
        /** PersonOut */
        PersonOut: {
            username: string | null;
            first_name: string | null;
            last_name: string | null;
            full_name: string | null;
            profile_pic: string | null;
        };
        /**
         * AssetOut
         * @description A file. `full_url` downloads it, with the caller's token; `uploaded_from` is the form field it is for.
         */
        AssetOut: {
            id: string;
            filename: string;
            version: number;
            uploaded_from: string | null;
            uploaded_at: string;
            step_id: string | null;
            source: string;
            system: string | null;
            uploaded_to_s3: boolean;
            url: string;
            full_url: string;
            subject: components["schemas"]["SubjectOut"];
            size: number;
            mime_type: string;
            uploaded_by: number;
        };
        /** SubjectOut */
        SubjectOut: {
            id: string;
            type: string;
        };
        /**
         * ReactionOut
         * @description One emoji at a comment, and whose it is: members by number, guests by address.
         */
        ReactionOut: {
            emoji: string;
            count: number;
            users: number[];
            guests: string[];
        };
        /**
         * SearchOut
         * @description A list for each kind that was asked for, also where nothing was found.
         */
        SearchOut: {
            blueprint?: components["schemas"]["FoundOut"];
            process?: components["schemas"]["FoundOut"];
            task?: components["schemas"]["FoundOut"];
            snippet?: components["schemas"]["FoundOut"];
            capture?: components["schemas"]["FoundOut"];
            step?: components["schemas"]["FoundOut"];
        };
        /**
         * FoundOut
         * @description One list of what was found.
         */
        FoundOut: {
            data: unknown[];
            meta: components["schemas"]["MetaOut"];
        };
        /** MetaOut */
        MetaOut: {
            pagination: components["schemas"]["Pagination"];
        };
        /** TaskOfTemplateOut */
        TaskOfTemplateOut: {
            task_id: string;
            run_id: string | null;
            checklist_id: string;
            step_id: string | null;
            title: string;
            status: string;
        };
        /**
         * WatcherOut
         * @description A subscription (`api-running` 5.4, `api-identity` 4.2). `watcher` is the person, when asked for.
         */
        WatcherOut: {
            id: number;
            object_type: string;
            object_id: string;
            notification_type: string;
            frequency: string;
            webhook: string | null;
            webhook_url: string | null;
            user_id: number;
            created_at: string;
            watcher?: components["schemas"]["procession.processes.wire.Wrapped"];
        };
        /**
         * DefaultWatchersOut
         * @description Guests can't watch, so `guests` is empty.
         */
        DefaultWatchersOut: {
            members: number[];
            groups: string[];
            guests: string[];
        };
        /**
         * NotificationOut
         * @description `type` is assigned, commented, mentioned, completed, issue-reported, issue-resolved or deadline-changed.
         */
        NotificationOut: {
            id: string;
            type: string;
            title: string;
            body: string | null;
            subject_type: string;
            subject_id: string | null;
            run_id: string | null;
            actor_id: number | null;
            read_at: string | null;
            created_at: string;
        };
        /** AllReadOut */
        AllReadOut: {
            read: number;
            unread_count: number;
        };
        /**
         * ActivityOut
         * @description One thing that happened. Several keys are lists for clients that know grouped entries; each has one value.
         */
        ActivityOut: {
            id: number;
            organization_id: string;
            verb: string[];
            source: string[];
            actor_type: string[];
            actor_id: number[];
            auditable_type: string;
            auditable_id: string;
            parentable_type: string | null;
            parentable_id: string | null;
            type: string[];
            description: string[];
            field: string[] | null;
            old_value: unknown[] | null;
            text: string[] | null;
            references: unknown[] | null;
            undoable: boolean;
            created_at: string;
            actor: components["schemas"]["FeedActorOut"][];
            audit: components["schemas"]["GistOut"];
            parent: components["schemas"]["GistOut"];
            origin: null;
            audit_state: Record<string, never> | null;
            parent_state: Record<string, never> | null;
        };
        /** FeedActorOut */
        FeedActorOut: {
            email: string | null;
            username: string | null;
            first_name: string | null;
            last_name: string | null;
            full_name: string | null;
            profile_pic: string | null;
            resize_profile_pic: string | null;
        };
        /**
         * GistOut
         * @description What a thing is called now; null where it is gone.
         */
        GistOut: {
            data: Record<string, never> | null;
        };
        /**
         * LogEntryOut
         * @description One line of the system log. `request` and `response_code` are for deliveries, of which there are none yet.
         */
        LogEntryOut: {
            id: string;
            type: string;
            category: string;
            event: string;
            severity: string;
            status: string | null;
            message: string;
            actor_id: number | null;
            actor_type: string;
            actor_name: string | null;
            subject_type: string;
            subject_id: string;
            changes: Record<string, never>;
            request: null;
            response_code: null;
            created_at: string;
        };
        /** LoginBody */
        LoginBody: {
            email: string;
            password: string;
        };
        /** TokenBody */
        TokenBody: {
            /** @description What it is for, so that you recognize it later */
            name: string;
            /**
             * @description Full access, `["*"]`, which is also the default; narrower ones come later
             * @default null
             */
            scopes?: string[] | null;
            /**
             * @description When it ends; half a year from now if left out
             * @default null
             */
            expires_at?: string | null;
            /**
             * @description Tie it to one of your organizations; all of them if left out
             * @default null
             */
            organization_id?: string | null;
        };
        /** CurrentOrganizationBody */
        CurrentOrganizationBody: {
            /**
             * @description 32 lower-case hexadecimal characters
             * @example 0198a3c5e2f47bd0a1c2d3e4f5061728
             */
            organization_id: string;
        };
        /**
         * OrganizationBody
         * @description What to change; what is left out stays. Texts may be set to null.
         */
        OrganizationBody: {
            name?: string;
            timezone?: string;
            industry?: string | null;
            description?: string | null;
            purpose?: string | null;
            process_today?: string | null;
            address1?: string | null;
            address2?: string | null;
            address3?: string | null;
            city?: string | null;
            state?: string | null;
            country?: string | null;
            zipcode?: string | null;
            welcome_title?: string | null;
            welcome_description?: string | null;
            allow_user_invite?: boolean;
            allow_manage_groups?: boolean;
            /** @description Needs a verified domain, and domains come later: true is refused. */
            auto_join_signups?: boolean;
            wyiwyg?: boolean;
            restrict_blueprint_permissions?: boolean;
            auto_complete_tasks?: boolean;
            auto_complete_task_months?: number;
            auto_archive?: boolean;
            auto_archive_processes_after?: components["schemas"]["ArchiveAfter"];
            default_deadline?: components["schemas"]["DefaultDeadline"];
            working_days?: {
                [key: string]: components["schemas"]["WorkingDay"];
            };
            holidays?: string[];
            cadence_days?: components["schemas"]["Weekday"][];
            guest_cadence_days?: components["schemas"]["Weekday"][];
            send_future_start_reminders?: boolean;
            webhook_date_field_format?: components["schemas"]["WebhookDates"];
            maximum_group_assignment_limit?: number;
            global_css?: string | null;
            enable_custom_404_error?: boolean;
            error_404_template?: string | null;
            light_role_error_snippet?: string | null;
            guest_onboarding_snippet?: string | null;
            homepage_snippet?: string | null;
            onboarding_snippet?: string | null;
            client_header_policy?: components["schemas"]["ClientHeaderPolicy"] | null;
            /** @description `off`, `on`, or figures as `100/min,1000/h`; null: the installation's */
            rate_limits?: string | null;
            /** @description An older way to say `working_days` */
            settings?: string | components["schemas"]["LegacySettings"] | null;
        };
        /**
         * LegacySettings
         * @description The older way to say which days are worked (api-identity 3.3).
         */
        LegacySettings: {
            determine_deadline?: {
                [key: string]: number;
            };
            workdays?: components["schemas"]["Weekday"][];
            holidays?: string[];
        };
        /**
         * ProfilePatch
         * @description What is left out stays.
         */
        ProfilePatch: {
            phone?: string | null;
            job_title?: string | null;
            job_description?: string | null;
            team?: string | null;
            /** @description mm/dd/yyyy or dd/mm/yyyy */
            date_format?: string;
            step_preferences?: boolean | null;
            /** @description At most 32 characters, no web address */
            first_name?: string;
            /** @description At most 32 characters, no web address */
            last_name?: string;
            /** @description An IANA name: Europe/Madrid */
            timezone?: string;
        };
        /**
         * ProfileBody
         * @description Names and time zone are needed; of the rest, what is left out stays.
         */
        ProfileBody: {
            phone?: string | null;
            job_title?: string | null;
            job_description?: string | null;
            team?: string | null;
            /** @description mm/dd/yyyy or dd/mm/yyyy */
            date_format?: string;
            step_preferences?: boolean | null;
            /** @description At most 32 characters, no web address */
            first_name: string;
            /** @description At most 32 characters, no web address */
            last_name: string;
            /** @description An IANA name: Europe/Madrid */
            timezone: string;
        };
        /** RoleBody */
        RoleBody: {
            /** @description admin, standard or light, in any case */
            role: string;
        };
        /**
         * GroupBody
         * @description `users` is another name of `members`.
         */
        GroupBody: {
            description?: string | null;
            members?: number[] | null;
            users?: number[] | null;
            guests?: string[] | null;
            /** @description At most 200 characters, unique in the organization */
            name: string;
        };
        /**
         * GroupPatch
         * @description What is left out stays; lists that are given replace the old ones. `users` is another name of `members`.
         */
        GroupPatch: {
            description?: string | null;
            members?: number[] | null;
            users?: number[] | null;
            guests?: string[] | null;
            name?: string;
        };
        /**
         * GuestBody
         * @description `phone` is another name of `phone_1`; `name` is split at its first space.
         */
        GuestBody: {
            first_name?: string | null;
            last_name?: string | null;
            name?: string | null;
            company_name?: string | null;
            opportunity_name?: string | null;
            status?: string | null;
            phone?: string | null;
            phone_1?: string | null;
            phone_2?: string | null;
            company_url?: string | null;
            contact_url?: string | null;
            image_url?: string | null;
            opportunity_url?: string | null;
            timezone?: string | null;
            /** @description salesforce only */
            external_sync_source?: string | null;
            external_date_creation?: string | null;
            cadence_days?: components["schemas"]["Weekday"][] | null;
            associated_members?: number[] | null;
            email: string;
        };
        /**
         * GuestPatch
         * @description What is left out stays. `phone` is another name of `phone_1`; `name` is split at its first space.
         */
        GuestPatch: {
            first_name?: string | null;
            last_name?: string | null;
            name?: string | null;
            company_name?: string | null;
            opportunity_name?: string | null;
            status?: string | null;
            phone?: string | null;
            phone_1?: string | null;
            phone_2?: string | null;
            company_url?: string | null;
            contact_url?: string | null;
            image_url?: string | null;
            opportunity_url?: string | null;
            timezone?: string | null;
            /** @description salesforce only */
            external_sync_source?: string | null;
            external_date_creation?: string | null;
            cadence_days?: components["schemas"]["Weekday"][] | null;
            associated_members?: number[] | null;
            /** @description Never changes */
            email?: string;
        };
        /**
         * CreateTemplateIn
         * @description Also the door for imports: `steps` or `automated_actions` make it one. Read-only keys of an exported template
         *         are named here so that they pass without a word (`api-templates` 1.6, 1.12).
         */
        CreateTemplateIn: {
            title?: string | null;
            summary?: string | null;
            type?: string | null;
            status?: string | null;
            guidance?: string | null;
            icon?: string | null;
            webhook?: string | null;
            explanation_video?: string | null;
            public_cover?: string | null;
            kickoff_title?: string | null;
            kickoff_description?: string | null;
            default_process_name_format?: string | null;
            folder_id?: string | null;
            default_folder?: string | null;
            owner_id?: number | null;
            starred?: boolean | null;
            is_public?: boolean | null;
            is_featured?: boolean | null;
            is_public_kickoff?: boolean | null;
            is_pinned?: boolean | null;
            dual_version_enabled?: boolean | null;
            auto_naming?: boolean | null;
            allow_launcher_change_name?: boolean | null;
            folderize_process?: boolean | null;
            tag_process?: boolean | null;
            folder_changeable_by_launcher?: boolean | null;
            can_add_oot?: boolean | null;
            users?: number[] | null;
            groups?: string[] | null;
            prerun?: components["schemas"]["FieldIn"][] | null;
            settings?: components["schemas"]["SettingsIn"] | null;
            user_id?: number | null;
            steps?: components["schemas"]["StepIn"][] | components["schemas"]["WrappedSteps"] | null;
            automated_actions?: unknown[] | components["schemas"]["WrappedAnything"] | null;
            tags?: unknown;
            stages?: unknown;
            id?: unknown;
            increment_id?: unknown;
            organization_id?: unknown;
            alias?: unknown;
            created_by?: unknown;
            started_processes?: unknown;
            created_at?: unknown;
            last_updated?: unknown;
            last_updated_by?: unknown;
            archived_at?: unknown;
            industry_tags?: unknown;
            topic_tags?: unknown;
            is_published_state?: unknown;
            replace_state_conditionally?: unknown;
            steps_count?: unknown;
            kickoff_sharing_user_id?: unknown;
            ko_form_blueprint_id?: unknown;
            is_template?: unknown;
            custom_fields?: unknown;
            permissions?: unknown;
            folder?: unknown;
            linked_tasks?: unknown;
            assets?: unknown;
            member_watchers?: unknown;
            guest_watchers?: unknown;
            threads?: unknown;
        };
        /**
         * FieldIn
         * @description A field definition. Exactly what was read is always a valid body; read-only keys in it change nothing.
         */
        FieldIn: {
            label?: string | null;
            field_type?: string | null;
            required?: boolean | null;
            guidance?: string | null;
            position?: number | null;
            options?: (string | components["schemas"]["OptionIn"])[] | null;
            columns?: (string | components["schemas"]["ColumnIn"])[] | null;
            default_value_enabled?: boolean | null;
            default_value?: unknown;
            collect_time?: boolean | null;
            use_wysiwyg_editor?: boolean | null;
            field_validation?: string[] | string | null;
            prefix?: string | null;
            suffix?: string | null;
            settings?: Record<string, never> | unknown[] | null;
            list?: unknown;
            id?: unknown;
            capture_id?: unknown;
            alias?: unknown;
            step_id?: unknown;
            step_title?: unknown;
            checklist_id?: unknown;
            custom_fields?: unknown;
            created_at?: unknown;
            last_updated?: unknown;
        };
        /** OptionIn */
        OptionIn: {
            id?: number | null;
            text?: string | null;
            label?: string | null;
            /** @default null */
            value?: unknown;
            /** @default null */
            required?: boolean | null;
            /** @default null */
            description?: string | null;
        };
        /** ColumnIn */
        ColumnIn: {
            id?: number | null;
            label?: string | null;
        };
        /**
         * SettingsIn
         * @description Where older clients put these two.
         */
        SettingsIn: {
            webhook?: string | null;
            guidance?: string | null;
            guidance_html?: unknown;
        };
        /**
         * StepIn
         * @description A step, created or updated. Absent keys keep what is there; an empty list means nobody (DECISIONS 5).
         */
        StepIn: {
            title?: string | null;
            summary?: string | null;
            description?: string | null;
            step_type?: string | null;
            position?: number | null;
            assignees?: number[] | null;
            guests?: string[] | null;
            groups?: string[] | null;
            owners?: components["schemas"]["procession.templates.wire.steps.OwnersIn"] | null;
            max_assignable?: number | null;
            role_changes_every_time?: boolean | null;
            assign_run_starter?: boolean | null;
            allow_guest_owners?: boolean | null;
            can_complete_only_assignees?: boolean | null;
            everyone_must_complete?: boolean | null;
            skip_start_process?: boolean | null;
            prevent_guest_comment?: boolean | null;
            top_secret?: boolean | null;
            send_chromeless?: boolean | null;
            is_soft_start_date?: boolean | null;
            webhook?: string | null;
            deadline?: components["schemas"]["procession.templates.wire.timing.DeadlineIn"] | null;
            start_date?: components["schemas"]["StartIn"] | null;
            bp_to_launch?: string | components["schemas"]["ChainIn"] | null;
            captures?: components["schemas"]["FieldIn"][] | null;
            tags?: string[] | null;
            stage_id?: string | null;
            ai_assigned?: boolean | null;
            ai_allowed_app_keys?: string[] | null;
            ai_on_uncertainty?: string | null;
            id?: unknown;
            alias?: unknown;
            checklist_id?: unknown;
            roles?: unknown;
            folders?: unknown;
            custom_fields?: unknown;
            comments?: unknown;
            created_at?: unknown;
            last_updated?: unknown;
            archived_at?: unknown;
        };
        /**
         * OwnersIn
         * @description The older way to name assignees (Power Automate).
         */
        "procession.templates.wire.steps.OwnersIn": {
            /** @default null */
            users?: number[] | null;
            /** @default null */
            guests?: string[] | null;
        };
        /** DeadlineIn */
        "procession.templates.wire.timing.DeadlineIn": {
            value?: number | null;
            unit?: string | null;
            option?: string | null;
            step?: string | null;
        };
        /** StartIn */
        StartIn: {
            value?: number | null;
            unit?: string | null;
        };
        /** ChainIn */
        ChainIn: {
            /** @default null */
            id?: string | null;
            /** @default null */
            default_name_format?: string | null;
            /** @default null */
            tasks_within_process?: boolean | null;
        };
        /** WrappedSteps */
        WrappedSteps: {
            /** @default [] */
            data?: components["schemas"]["StepIn"][];
        };
        /** WrappedAnything */
        WrappedAnything: {
            /** @default [] */
            data?: unknown[];
        };
        /** UpdateTemplateIn */
        UpdateTemplateIn: {
            title?: string | null;
            summary?: string | null;
            type?: string | null;
            status?: string | null;
            guidance?: string | null;
            icon?: string | null;
            webhook?: string | null;
            explanation_video?: string | null;
            public_cover?: string | null;
            kickoff_title?: string | null;
            kickoff_description?: string | null;
            default_process_name_format?: string | null;
            folder_id?: string | null;
            default_folder?: string | null;
            owner_id?: number | null;
            starred?: boolean | null;
            is_public?: boolean | null;
            is_featured?: boolean | null;
            is_public_kickoff?: boolean | null;
            is_pinned?: boolean | null;
            dual_version_enabled?: boolean | null;
            auto_naming?: boolean | null;
            allow_launcher_change_name?: boolean | null;
            folderize_process?: boolean | null;
            tag_process?: boolean | null;
            folder_changeable_by_launcher?: boolean | null;
            can_add_oot?: boolean | null;
            users?: number[] | null;
            groups?: string[] | null;
            prerun?: components["schemas"]["FieldIn"][] | null;
            settings?: components["schemas"]["SettingsIn"] | null;
            alias?: string | null;
        };
        /**
         * CloneIn
         * @description `tenant` is the organization to copy from; default: the one in the path.
         */
        CloneIn: {
            tenant?: string | null;
            title?: string | null;
        };
        /**
         * PermissionsIn
         * @description An ability that is left out stays as it is; one that is named is replaced.
         */
        PermissionsIn: {
            checklist_read?: components["schemas"]["GrantIn"] | null;
            checklist_edit?: components["schemas"]["GrantIn"] | null;
            process_launch?: components["schemas"]["GrantIn"] | null;
            checklist_duplicate?: components["schemas"]["GrantIn"] | null;
            process_read?: components["schemas"]["GrantIn"] | null;
        };
        /** GrantIn */
        GrantIn: {
            /** @default null */
            everyone?: boolean | null;
            /** @default null */
            users?: number[] | null;
            /** @default null */
            groups?: string[] | null;
        };
        /** PositionIn */
        "procession.templates.wire.steps.PositionIn": {
            position?: number;
        };
        /**
         * StepTypeIn
         * @description The micro-function's word: must all assignees complete, or any of them?
         */
        StepTypeIn: {
            stepType?: string;
        };
        /**
         * MoveFieldIn
         * @description Reordering, one field per call.
         */
        MoveFieldIn: {
            capture_id?: string | number;
            position?: number;
        };
        /** MoveOutIn */
        MoveOutIn: {
            target_step_id?: string;
            position?: number | null;
        };
        /**
         * RuleIn
         * @description A rule. `alias` and `actions` are other names of `automated_alias` and `then_actions`.
         */
        RuleIn: {
            automated_alias?: string | null;
            alias?: string | null;
            conditions?: components["schemas"]["ConditionIn"][] | null;
            then_actions?: components["schemas"]["ActionIn"][] | null;
            actions?: components["schemas"]["ActionIn"][] | null;
            condition_logic?: string | null;
            id?: unknown;
            created_at?: unknown;
            last_updated?: unknown;
            archived_at?: unknown;
        };
        /** ConditionIn */
        ConditionIn: {
            /** @default null */
            id?: unknown;
            conditionable_id?: string | number | null;
            conditionable_type?: string | null;
            operation?: string | null;
            statement?: unknown;
            /** @default null */
            logic?: string | null;
            /** @default null */
            position?: number | null;
            /** @default null */
            column_contains_name?: string | null;
        };
        /** ActionIn */
        ActionIn: {
            /** @default null */
            id?: unknown;
            action_type?: string | null;
            action_verb?: string | null;
            target_step_id?: string | null;
            /** @default null */
            position?: number | null;
            /** @default null */
            assignees?: unknown[] | components["schemas"]["RulePeopleIn"] | null;
            /** @default null */
            actionable_id?: string | number | null;
            /** @default null */
            actionable_type?: string | null;
            /** @default null */
            deadline?: unknown[] | components["schemas"]["RuleDeadlineIn"] | null;
            /** @default null */
            webhook_url?: string | null;
            /** @default null */
            alias_name?: string | null;
        };
        /**
         * RulePeopleIn
         * @description `assignees` is another name of `users`; what is no number among them is left out.
         */
        RulePeopleIn: {
            /** @default null */
            users?: unknown[] | null;
            /** @default null */
            assignees?: unknown[] | null;
            /** @default null */
            guests?: string[] | null;
            /** @default null */
            groups?: string[] | null;
        };
        /** RuleDeadlineIn */
        RuleDeadlineIn: {
            /** @default null */
            value?: number | null;
            /** @default null */
            unit?: string | null;
            /** @default null */
            option?: string | null;
        };
        /**
         * LaunchIn
         * @description A launch (`api-running` 1.3).
         */
        LaunchIn: {
            checklist_id?: string;
            checklist_public_name?: string | null;
            name?: string | null;
            summary?: string | null;
            owner_id?: number | null;
            user_id?: number | null;
            starred?: boolean | null;
            is_public?: boolean | null;
            assign_someone_else?: boolean | null;
            publicly_hidden_fields?: string[] | null;
            parent_id?: string | null;
            /** @description Answers of the kick-off form by field id. */
            prerun?: unknown;
            tasks?: {
                [key: string]: components["schemas"]["StepOverrideIn"];
            } | unknown[] | null;
            roles?: {
                [key: string]: components["schemas"]["procession.processes.bodies.OwnersIn"];
            } | unknown[] | null;
            tags?: string[] | null;
            users?: (number | string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            groups?: (string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            folders?: string[] | null;
            folder_id?: string | null;
            trackers?: components["schemas"]["procession.processes.bodies.OwnersIn"] | null;
            metadata?: unknown;
            prerun_data?: unknown;
        };
        /**
         * StepOverrideIn
         * @description What a launch says about one step (`api-running` 1.3).
         */
        StepOverrideIn: {
            owners?: components["schemas"]["procession.processes.bodies.OwnersIn"] | null;
            deadline?: string | null;
            taskdata?: Record<string, never> | null;
            started_at?: string | null;
            position?: number | null;
            max_assignable?: number | null;
            title?: string | null;
            summary?: string | null;
        };
        /**
         * OwnersIn
         * @description Who is assigned. A list that is there is the new set (`[]`: nobody); one that is missing stays as it is.
         */
        "procession.processes.bodies.OwnersIn": {
            users?: (number | string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            guests?: (string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            groups?: (string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            taskUrls?: unknown;
            guests_note?: unknown;
        };
        /**
         * Reference
         * @description Somebody or something named by an object, as it was read.
         */
        "procession.processes.bodies.Reference": {
            id?: number | string;
            email?: string;
        };
        /**
         * RunIn
         * @description A change of a process (`api-running` 1.7).
         */
        RunIn: {
            name?: string | null;
            summary?: string | null;
            owner_id?: number | null;
            starred?: boolean | null;
            is_public?: boolean | null;
            publicly_hidden_fields?: string[] | null;
            users?: (number | string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            groups?: (string | components["schemas"]["procession.processes.bodies.Reference"])[] | null;
            prerun?: unknown;
            folders?: string[] | null;
            tags?: string[] | null;
        };
        /**
         * Empty
         * @description A body that says nothing.
         */
        "procession.processes.api.Empty": Record<string, never>;
        /**
         * LaunchPreviewIn
         * @description A launch that is only tried, with the answers given so far.
         */
        LaunchPreviewIn: {
            name?: string | null;
            /** @description Answers of the kick-off form by field id. */
            prerun?: unknown;
        };
        /**
         * RehearsalIn
         * @description Answers of the kick-off form, and what is done with steps, by step id or alias. Steps that are not named are
         *         completed as they are.
         */
        RehearsalIn: {
            /** @description Answers of the kick-off form by field id. */
            prerun?: unknown;
            steps?: {
                [key: string]: components["schemas"]["PartIn"];
            } | null;
            /** @description An older version; the newest one otherwise, published or not. */
            version?: number | null;
            /** @description When it is played; now otherwise. */
            launched_at?: string | null;
        };
        /**
         * PartIn
         * @description What the rehearsal does with one step; `skipped` leaves it open.
         */
        PartIn: {
            taskdata?: Record<string, never> | null;
            is_approved?: boolean | null;
            skipped?: boolean | null;
        };
        /**
         * MoveIn
         * @description `version` may be newer or older; the one that launches take now, if it is left out. `preview` changes nothing.
         */
        MoveIn: {
            version?: number | null;
            preview?: boolean | null;
        };
        /**
         * BulkIn
         * @description Changes of several tasks of one process, by task id; all of them happen, or none.
         */
        BulkIn: {
            tasks?: {
                [key: string]: components["schemas"]["TaskIn"];
            };
        };
        /**
         * TaskIn
         * @description A change of a task (`api-running` 2.7); one-off tasks are made of the same keys (2.5).
         */
        TaskIn: {
            title?: string | null;
            name?: string | null;
            summary?: string | null;
            description?: string | null;
            task_type?: string | null;
            deadline?: string | null;
            started_at?: string | null;
            owners?: components["schemas"]["procession.processes.bodies.OwnersIn"] | null;
            /** @description Answers by field id. */
            taskdata?: Record<string, never> | unknown[] | null;
            status?: string | null;
            position?: number | null;
            max_assignable?: number | null;
            everyone_must_complete?: boolean | null;
            can_complete_only_assignees?: boolean | null;
            is_soft_start_date?: boolean | null;
            prevent_guest_comment?: boolean | null;
            top_secret?: boolean | null;
            webhook?: string | null;
            starred?: boolean | null;
            stage_id?: string | null;
            is_approved?: boolean | null;
            separate_task_for_each_assignee?: boolean | null;
            tags?: string[] | string | null;
            form_fields?: components["schemas"]["FieldIn"][] | null;
            run_id?: string | null;
            linked_step_id?: string | null;
            checklist_id?: string | null;
            comment?: string | null;
            threads?: unknown;
        };
        /** CommentedIn */
        CommentedIn: {
            comment?: string | null;
        };
        /** PositionIn */
        "procession.tasks.wire.PositionIn": {
            position?: number | null;
            after_task_id?: string | null;
        };
        /**
         * CompleteIn
         * @description A completion (`api-running` 2.6).
         */
        CompleteIn: {
            /** @description The task to complete. */
            task_id?: string | null;
            /** @description The decision; approvals need it. */
            is_approved?: boolean | null;
            /** @description A member recorded as completer; administrators only. */
            override_user?: number | null;
            /** @description A comment by the completer. */
            comment?: string | null;
        };
        /**
         * Empty
         * @description A body that says nothing.
         */
        "procession.tasks.api.Empty": Record<string, never>;
        /**
         * CaptureIn
         * @description One answer (`api-running` 2.9).
         */
        CaptureIn: {
            /** @description The capture id: the number, or the field's 32-hex id. */
            id?: number | string;
            /** @description The answer; null clears it. */
            value?: unknown;
        };
        /**
         * DecisionIn
         * @description The body of the older completion routes, which name the task in the path.
         */
        DecisionIn: {
            is_approved?: boolean | null;
            override_user?: number | null;
            comment?: string | null;
        };
        /**
         * FormValueIn
         * @description One answer by the id of the stored value, or by field and task (`api-running` 2.10).
         */
        FormValueIn: {
            id?: number | string;
            form_value?: unknown;
            task_id?: string | null;
        };
        /**
         * GuestTaskIn
         * @description What a guest may change: the answers, and the state of the work.
         */
        GuestTaskIn: {
            /** @description Answers by field id. */
            taskdata?: Record<string, never> | unknown[] | null;
            /** @description not-started, in-progress or completed. */
            status?: string | null;
            /** @description The decision; completing an approval needs it. */
            is_approved?: boolean | null;
        };
        /**
         * FormIn
         * @description Answers of a task that are not saved yet. `complete`: as if the task were completed with them.
         */
        FormIn: {
            taskdata?: Record<string, never> | null;
            complete?: boolean | null;
            is_approved?: boolean | null;
        };
        /**
         * DeadlineIn
         * @description The Power Automate connector writes it with a capital.
         */
        "procession.tasks.wire.DeadlineIn": {
            Deadline?: string | null;
            deadline?: string | null;
        };
        /**
         * Empty
         * @description A body that says nothing.
         */
        "procession.tasks.connector_api.Empty": Record<string, never>;
        /**
         * TagIn
         * @description A tag. On an update, what is absent stays.
         */
        TagIn: {
            /** @description At most 30 characters, unique in any case. */
            title?: string | null;
            /** @description # and six hexadecimal digits. */
            color?: string | null;
        };
        /**
         * TaggingIn
         * @description Which tag goes on which thing.
         */
        TaggingIn: {
            subject_id?: string | null;
            /** @description Checklist, Run, Task or Step. */
            subject_type?: string | null;
            tag_id?: string | null;
            /** @description private (the organization's tags); there are no public ones. */
            tag_type?: string | null;
        };
        /** FolderIn */
        FolderIn: {
            /** @description At most 32 characters. */
            name?: string | null;
            /** @description The folder it stands in; null: at the top. */
            parent_id?: string | null;
            /** @description run: for processes and tasks; anything else: for templates. */
            folder_type?: string | null;
            /** @description Its place among its siblings, from 1. */
            position?: number | null;
        };
        /**
         * FilingIn
         * @description What goes into which folder.
         */
        FilingIn: {
            folder_id?: string | null;
            subject_id?: string | null;
            /** @description Run, Task, or Checklist. */
            subject_type?: string | null;
        };
        /**
         * CommentIn
         * @description A comment. `label` problem reports an issue; `text` is an older name of `content`.
         */
        CommentIn: {
            /** @description The text; @[1001] mentions a member. */
            content?: string | null;
            text?: string | null;
            /** @description comment, problem, resolve, improvement or advice. */
            label?: string | null;
            /** @description open, hide-for-guests or collapsed. */
            state?: string | null;
            /** @description Members to mention besides. */
            sent_to?: number[] | null;
            /** @description Files to bring along that the caller has uploaded: their ids, or what the upload answered. */
            assets?: (string | Record<string, never>)[] | null;
            id?: unknown;
            author_id?: unknown;
        };
        /**
         * ResolveIn
         * @description Resolving one issue.
         */
        ResolveIn: {
            /** @description The issue: the id of the comment that reported it. */
            thread_id?: string | null;
            content?: string | null;
            state?: string | null;
        };
        /**
         * Empty
         * @description A body that says nothing.
         */
        "procession.comments.api.Empty": Record<string, never>;
        /**
         * ReactionIn
         * @description One emoji.
         */
        ReactionIn: {
            emoji?: string | null;
        };
        /**
         * TaskSearchIn
         * @description All are optional and narrow the list.
         */
        TaskSearchIn: {
            checklist_id?: string | null;
            step_id?: string | null;
            q?: string | null;
        };
        /**
         * WatcherIn
         * @description A subscription. `webhook` is needed for the webhook type.
         */
        WatcherIn: {
            /** @description organization, checklist, run, task or user. */
            object_type?: string | null;
            /** @description The id of that object. */
            object_id?: string | number | null;
            /** @description email or webhook. */
            notification_type?: string | null;
            /** @description electric (at once), mindful (3 hours) or chilled (daily). */
            frequency?: string | null;
            /** @description Where to send it: https://... */
            webhook?: string | null;
        };
        /**
         * DefaultWatchersIn
         * @description Who watches every process launched from now on. A list that is absent stays as it is.
         */
        DefaultWatchersIn: {
            members?: number[] | null;
            groups?: string[] | null;
            guests?: string[] | null;
        };
        /**
         * Empty
         * @description A body that says nothing.
         */
        "procession.notices.api.Empty": Record<string, never>;
        /**
         * Warning_
         * @description Something in the request that was left aside; shown as `warnings` beside `data` (DECISIONS 4).
         */
        Warning: {
            path: string;
            message: string;
        };
    };
    responses: never;
    parameters: {
        /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Quote it when you report a problem. */
        RequestId: string;
        /** @description Requests allowed in the tighter window. */
        RateLimitLimit: number;
        /** @description Requests left in that window. */
        RateLimitRemaining: number;
        /** @description When there is room for one more than now, in unix seconds. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
                "application/x-www-form-urlencoded": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginOut"] & {
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready; try again soon. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TokenOut"][];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenBody"];
                "application/x-www-form-urlencoded": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeOut"] & {
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_tokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 32 lower-case hexadecimal characters */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_signing_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated */
                with?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_my_organizations: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_current_organization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentOrganizationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["CurrentOrganizationBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organization: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_organization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrganizationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["OrganizationBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_my_membership: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_my_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProfilePatch"];
                "application/x-www-form-urlencoded": components["schemas"]["ProfilePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description Only members with this status: active, invited or disabled */
                status?: string;
                /** @description Only members with this role: admin, standard or light */
                role?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users_briefly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MinimalUser"][];
                        count: number;
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_user: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProfilePatch"];
                "application/x-www-form-urlencoded": components["schemas"]["ProfilePatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_role: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
                "application/x-www-form-urlencoded": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_default_admin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_groups: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBody"];
                "application/x-www-form-urlencoded": components["schemas"]["GroupBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_group: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                group: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GroupPatch"];
                "application/x-www-form-urlencoded": components["schemas"]["GroupPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GroupOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_group: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                group: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_guests: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_guest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestBody"];
                "application/x-www-form-urlencoded": components["schemas"]["GuestBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_guests_briefly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MinimalGuest"][];
                        count: number;
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_guest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description E-mail, guest code or number: what has an @ is an e-mail */
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_guest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description E-mail, guest code or number: what has an @ is an e-mail */
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GuestPatch"];
                "application/x-www-form-urlencoded": components["schemas"]["GuestPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_templates: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description active: not archived; archived; draft: not published; else the stored status. */
                status?: string;
                /** @description procedure, form or document. */
                type?: string;
                /** @description true: only the caller's favourites. */
                starred?: string;
                /** @description One folder id or several, comma separated. */
                folder?: string;
                /** @description Another name of folder. */
                folder_id?: string;
                /** @description Tag ids or titles, comma separated; all must match. */
                tag?: string;
                /** @description The user id of the owner. */
                owner_id?: string;
                /** @description only: archived ones alone; true: archived ones too. */
                archived?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTemplateIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateTemplateIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_template: {
        parameters: {
            query?: {
                /** @description What to include: steps, permissions, tags, folder, stages, ... */
                with?: string;
                /** @description An older version, by its number. */
                version?: string;
                /** @description 1: with the chain of folders above the template's. */
                entire_folder_tree?: string;
                /** @description Has no effect. */
                type?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateIn"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateTemplateIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivedOut"] & {
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivedOut"] & {
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clone_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloneIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CloneIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpublish_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_template_permissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PermissionsIn"];
                "application/x-www-form-urlencoded": components["schemas"]["PermissionsIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["GrantOut"];
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_template_form_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["procession.templates.wire.templates.FormFieldsOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_findings: {
        parameters: {
            query?: {
                /** @description What to include: steps, permissions, tags, folder, stages, ... */
                with?: string;
                /** @description An older version, by its number. */
                version?: string;
                /** @description 1: with the chain of folders above the template's. */
                entire_folder_tree?: string;
                /** @description Has no effect. */
                type?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FindingOut"][];
                        count: number;
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_step_deadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepDeadlineOut"][];
                        count: number;
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_template_titles: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LightTemplateOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_template_with_steps: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTemplateIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateTemplateIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_steps: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StepIn"];
                "application/x-www-form-urlencoded": components["schemas"]["StepIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_step: {
        parameters: {
            query?: {
                /** @description tags: the tags of the step. */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StepIn"];
                "application/x-www-form-urlencoded": components["schemas"]["StepIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clone_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reorder_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.templates.wire.steps.PositionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.templates.wire.steps.PositionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_step_type: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StepTypeIn"];
                "application/x-www-form-urlencoded": components["schemas"]["StepTypeIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StepOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"][];
                        count: number;
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reorder_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveFieldIn"];
                "application/x-www-form-urlencoded": components["schemas"]["MoveFieldIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FieldIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FieldIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FieldIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FieldIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_field_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                step: string;
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveOutIn"];
                "application/x-www-form-urlencoded": components["schemas"]["MoveOutIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptureOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_kickoff_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                prerun: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RuleIn"];
                "application/x-www-form-urlencoded": components["schemas"]["RuleIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RuleOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RuleIn"];
                "application/x-www-form-urlencoded": components["schemas"]["RuleIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RuleOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
                /** @description 32 lower-case hexadecimal characters */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_runs: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description active, delayed, problem, issue, complete, archived, all, ... */
                status?: string;
                /** @description User ids, comma separated: owner, or assigned to a task. */
                owners?: string;
                /** @description Group ids, comma separated: assigned to a task. */
                groups?: string;
                /** @description Only processes of this template. */
                checklist_id?: string;
                /** @description Another name of checklist_id. */
                blueprint_id?: string;
                /** @description Ids of folders, comma separated: in any of them. */
                folder?: string;
                /** @description Ids or titles of tags, comma separated: all of them. */
                tag?: string;
                /** @description Another name of tag. */
                tag_ids?: string;
                /** @description true: only processes without any tag. */
                untagged?: boolean;
                /** @description Favourites of the caller. */
                starred?: boolean;
                /** @description procedure, form or document. */
                type?: string;
                /** @description all, in-progress or completed, for the caller or `owners`. */
                task_status?: string;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                /** @description Only processes the caller takes part in. */
                me?: boolean;
                form_fields_values?: boolean;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    launch_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LaunchIn"];
                "application/x-www-form-urlencoded": components["schemas"]["LaunchIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_run_table: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description active, delayed, problem, issue, complete, archived, all, ... */
                status?: string;
                /** @description User ids, comma separated: owner, or assigned to a task. */
                owners?: string;
                /** @description Group ids, comma separated: assigned to a task. */
                groups?: string;
                /** @description Only processes of this template. */
                checklist_id?: string;
                /** @description Another name of checklist_id. */
                blueprint_id?: string;
                /** @description Ids of folders, comma separated: in any of them. */
                folder?: string;
                /** @description Ids or titles of tags, comma separated: all of them. */
                tag?: string;
                /** @description Another name of tag. */
                tag_ids?: string;
                /** @description true: only processes without any tag. */
                untagged?: boolean;
                /** @description Favourites of the caller. */
                starred?: boolean;
                /** @description procedure, form or document. */
                type?: string;
                /** @description all, in-progress or completed, for the caller or `owners`. */
                task_status?: string;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                /** @description Only processes the caller takes part in. */
                me?: boolean;
                form_fields_values?: boolean;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_runs: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description active, delayed, problem, issue, complete, archived, all, ... */
                status?: string;
                /** @description User ids, comma separated: owner, or assigned to a task. */
                owners?: string;
                /** @description Group ids, comma separated: assigned to a task. */
                groups?: string;
                /** @description Only processes of this template. */
                checklist_id?: string;
                /** @description Another name of checklist_id. */
                blueprint_id?: string;
                /** @description Ids of folders, comma separated: in any of them. */
                folder?: string;
                /** @description Ids or titles of tags, comma separated: all of them. */
                tag?: string;
                /** @description Another name of tag. */
                tag_ids?: string;
                /** @description true: only processes without any tag. */
                untagged?: boolean;
                /** @description Favourites of the caller. */
                starred?: boolean;
                /** @description procedure, form or document. */
                type?: string;
                /** @description all, in-progress or completed, for the caller or `owners`. */
                task_status?: string;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                /** @description Only processes the caller takes part in. */
                me?: boolean;
                form_fields_values?: boolean;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_run: {
        parameters: {
            query?: {
                /** @description What to include: names, comma separated. */
                with?: string;
                /** @description Answers are always included; kept for older clients. */
                form_fields_values?: boolean;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunIn"];
                "application/x-www-form-urlencoded": components["schemas"]["RunIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_run_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunIn"];
                "application/x-www-form-urlencoded": components["schemas"]["RunIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_run_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activate_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.processes.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.processes.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.processes.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.processes.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit_prerun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.processes.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.processes.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_prerun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_run_file: {
        parameters: {
            query?: {
                /** @description The only one there is. */
                format?: "csv";
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.processes.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.processes.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExportOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_form_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["procession.processes.wire.FormFieldsOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_launch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LaunchPreviewIn"];
                "application/x-www-form-urlencoded": components["schemas"]["LaunchPreviewIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LaunchPreviewOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearse_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RehearsalIn"];
                "application/x-www-form-urlencoded": components["schemas"]["RehearsalIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RehearsalOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_run_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VersionOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MoveIn"];
                "application/x-www-form-urlencoded": components["schemas"]["MoveIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MoveOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RunOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_public_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PublicTaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_run_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description all, active, completed, overdue, due_soon, problem, hidden, ... */
                status?: string;
                /** @description User ids: assigned to any of them. */
                owners?: string;
                /** @description Guests' e-mail addresses. */
                guests?: string;
                /** @description Group ids. */
                groups?: string;
                roles?: string;
                /** @description me, a user id, a guest's address, unassigned, or anyone. */
                assignee?: string;
                /** @description true: nobody is assigned. */
                unassigned?: boolean;
                mentioned?: boolean;
                /** @description Tag ids or titles: on the task, or on its process; all of them. */
                tag?: string;
                /** @description Folder ids: the task, or its process, stands in any of them. */
                folder?: string;
                /** @description Only tasks of this template's processes. */
                checklist_id?: string;
                /** @description YYYY-MM-DD, or two days joined by a colon. */
                created?: string;
                deadline_on?: string;
                deadline_before?: string;
                deadline_after?: string;
                deadline_start_range?: string;
                deadline_end_range?: string;
                is_oneoff?: boolean;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                custom_field_key?: string;
                custom_field_value?: string;
                currentTask?: string;
                replace_page?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_run_tasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BulkIn"];
                "application/x-www-form-urlencoded": components["schemas"]["BulkIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description all, active, completed, overdue, due_soon, problem, hidden, ... */
                status?: string;
                /** @description User ids: assigned to any of them. */
                owners?: string;
                /** @description Guests' e-mail addresses. */
                guests?: string;
                /** @description Group ids. */
                groups?: string;
                roles?: string;
                /** @description me, a user id, a guest's address, unassigned, or anyone. */
                assignee?: string;
                /** @description true: nobody is assigned. */
                unassigned?: boolean;
                mentioned?: boolean;
                /** @description Tag ids or titles: on the task, or on its process; all of them. */
                tag?: string;
                /** @description Folder ids: the task, or its process, stands in any of them. */
                folder?: string;
                /** @description Only tasks of this template's processes. */
                checklist_id?: string;
                /** @description YYYY-MM-DD, or two days joined by a colon. */
                created?: string;
                deadline_on?: string;
                deadline_before?: string;
                deadline_after?: string;
                deadline_start_range?: string;
                deadline_end_range?: string;
                is_oneoff?: boolean;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                custom_field_key?: string;
                custom_field_value?: string;
                currentTask?: string;
                replace_page?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_my_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description all, active, completed, overdue, due_soon, problem, hidden, ... */
                status?: string;
                /** @description User ids: assigned to any of them. */
                owners?: string;
                /** @description Guests' e-mail addresses. */
                guests?: string;
                /** @description Group ids. */
                groups?: string;
                roles?: string;
                /** @description me, a user id, a guest's address, unassigned, or anyone. */
                assignee?: string;
                /** @description true: nobody is assigned. */
                unassigned?: boolean;
                mentioned?: boolean;
                /** @description Tag ids or titles: on the task, or on its process; all of them. */
                tag?: string;
                /** @description Folder ids: the task, or its process, stands in any of them. */
                folder?: string;
                /** @description Only tasks of this template's processes. */
                checklist_id?: string;
                /** @description YYYY-MM-DD, or two days joined by a colon. */
                created?: string;
                deadline_on?: string;
                deadline_before?: string;
                deadline_after?: string;
                deadline_start_range?: string;
                deadline_end_range?: string;
                is_oneoff?: boolean;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                custom_field_key?: string;
                custom_field_value?: string;
                currentTask?: string;
                replace_page?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_user_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description all, active, completed, overdue, due_soon, problem, hidden, ... */
                status?: string;
                /** @description User ids: assigned to any of them. */
                owners?: string;
                /** @description Guests' e-mail addresses. */
                guests?: string;
                /** @description Group ids. */
                groups?: string;
                roles?: string;
                /** @description me, a user id, a guest's address, unassigned, or anyone. */
                assignee?: string;
                /** @description true: nobody is assigned. */
                unassigned?: boolean;
                mentioned?: boolean;
                /** @description Tag ids or titles: on the task, or on its process; all of them. */
                tag?: string;
                /** @description Folder ids: the task, or its process, stands in any of them. */
                folder?: string;
                /** @description Only tasks of this template's processes. */
                checklist_id?: string;
                /** @description YYYY-MM-DD, or two days joined by a colon. */
                created?: string;
                deadline_on?: string;
                deadline_before?: string;
                deadline_after?: string;
                deadline_start_range?: string;
                deadline_end_range?: string;
                is_oneoff?: boolean;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                custom_field_key?: string;
                custom_field_value?: string;
                currentTask?: string;
                replace_page?: string;
            };
            header?: never;
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_guest_tasks: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description all, active, completed, overdue, due_soon, problem, hidden, ... */
                status?: string;
                /** @description User ids: assigned to any of them. */
                owners?: string;
                /** @description Guests' e-mail addresses. */
                guests?: string;
                /** @description Group ids. */
                groups?: string;
                roles?: string;
                /** @description me, a user id, a guest's address, unassigned, or anyone. */
                assignee?: string;
                /** @description true: nobody is assigned. */
                unassigned?: boolean;
                mentioned?: boolean;
                /** @description Tag ids or titles: on the task, or on its process; all of them. */
                tag?: string;
                /** @description Folder ids: the task, or its process, stands in any of them. */
                folder?: string;
                /** @description Only tasks of this template's processes. */
                checklist_id?: string;
                /** @description YYYY-MM-DD, or two days joined by a colon. */
                created?: string;
                deadline_on?: string;
                deadline_before?: string;
                deadline_after?: string;
                deadline_start_range?: string;
                deadline_end_range?: string;
                is_oneoff?: boolean;
                /** @description `only`: archived ones; `true`: archived ones too. */
                archived?: string;
                custom_field_key?: string;
                custom_field_value?: string;
                currentTask?: string;
                replace_page?: string;
            };
            header?: never;
            path: {
                org: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_run_task: {
        parameters: {
            query?: {
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_run_task_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_run_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompletionCheckOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hide_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentedIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentedIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentedIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentedIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.wire.PositionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.wire.PositionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CompleteIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_run_task_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CompleteIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_task: {
        parameters: {
            query?: {
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clone_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlink_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompletionCheckOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_capture: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CaptureIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CaptureIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FieldValueOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_this: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_this: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_this: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_form_value: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FormValueIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FormValueIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FieldValueOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_form_value_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FormValueIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FormValueIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FieldValueOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    save_guest_form_value: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FormValueIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FormValueIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FieldValueOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_guest_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                guest: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestTaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_guest_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                guest: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GuestTaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["GuestTaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestTaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_guest_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CompleteIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestTaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_guest_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                guest: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuestTaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FormIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FormIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FormPreviewOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FormIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FormIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FormPreviewOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain_run_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WhyOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WhyOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_connector_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_task_deadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.wire.DeadlineIn"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.wire.DeadlineIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_task_guest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
                guest: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.connector_api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.connector_api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_task_member: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
                member: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.tasks.connector_api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.tasks.connector_api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tags: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description true: those made by a machine; false: the others. */
                auto_generated?: string;
                /** @description true: also those made by a machine (from:, task:, step:). */
                all?: string;
                /** @description Has no effect. */
                status?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TagIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TagIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_tag: {
        parameters: {
            query?: {
                /** @description statistics: how many things bear it. */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TagIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TagIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaggingIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaggingIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssociationOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    detach_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                link: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_folders: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description checklist or run; without it, both trees. */
                folder_type?: string;
                /** @description false: all of them at once. */
                pagination?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FolderOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_folder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FolderIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FolderIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FolderOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_folder: {
        parameters: {
            query?: {
                /** @description children: with the folders inside. */
                with?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                folder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FolderOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_folder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                folder: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FolderIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FolderIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FolderOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_folder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                folder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_object_to_folder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FilingIn"];
                "application/x-www-form-urlencoded": components["schemas"]["FilingIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FilingOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_object_from_folder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                link: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment_as_guest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                guest: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment_on_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_task_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_task_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_task_problem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_task_problem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResolveIn"];
                "application/x-www-form-urlencoded": components["schemas"]["ResolveIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment_as_bot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    request_task_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.comments.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.comments.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_task_comments: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment_on_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment_on_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_run_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_run_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report_run_problem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CommentIn"];
                "application/x-www-form-urlencoded": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_run_problem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResolveIn"];
                "application/x-www-form-urlencoded": components["schemas"]["ResolveIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_reaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReactionIn"];
                "application/x-www-form-urlencoded": components["schemas"]["ReactionIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_reaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                comment: string;
                emoji: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number, or ko_field.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /**
                     * @description Checklist, Run or Task.
                     * @default null
                     */
                    subject_type?: string | null;
                    /**
                     * @description The id of the template, process or one-off task.
                     * @default null
                     */
                    subject_id?: string | null;
                    /**
                     * @description With Run: the step that owns the field.
                     * @default null
                     */
                    step_id?: string | null;
                    /**
                     * @description With Run: the process's template.
                     * @default null
                     */
                    checklist_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file_alias_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number, or ko_field.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /**
                     * @description Checklist, Run or Task.
                     * @default null
                     */
                    subject_type?: string | null;
                    /**
                     * @description The id of the template, process or one-off task.
                     * @default null
                     */
                    subject_id?: string | null;
                    /**
                     * @description With Run: the step that owns the field.
                     * @default null
                     */
                    step_id?: string | null;
                    /**
                     * @description With Run: the process's template.
                     * @default null
                     */
                    checklist_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file_alias_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number, or ko_field.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /**
                     * @description Checklist, Run or Task.
                     * @default null
                     */
                    subject_type?: string | null;
                    /**
                     * @description The id of the template, process or one-off task.
                     * @default null
                     */
                    subject_id?: string | null;
                    /**
                     * @description With Run: the step that owns the field.
                     * @default null
                     */
                    step_id?: string | null;
                    /**
                     * @description With Run: the process's template.
                     * @default null
                     */
                    checklist_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file_to_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /** @default null */
                    step_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file_to_run_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
                /** @description 32 lower-case hexadecimal characters */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /** @default null */
                    step_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file_to_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                run: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself.
                     */
                    name: string;
                    /**
                     * @description The form field the file is for: its id or number.
                     * @default null
                     */
                    uploaded_from?: string | null;
                    /** @default null */
                    step_id?: string | null;
                    /**
                     * @description local or url.
                     * @default null
                     */
                    source?: string | null;
                    /** @default null */
                    system?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archive_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AssetOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the bytes asked for are there. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the bytes asked for are there. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_file_alias_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                asset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the bytes asked for are there. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description The words to find, or their beginnings; all of them. */
                search?: string;
                /** @description blueprint, process, task, snippet, capture, step; comma separated. */
                on?: string;
                /** @description Tags of what is found; not served yet. */
                tags?: boolean;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchOut"] & {
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_tasks_of_template: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
            };
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskSearchIn"];
                "application/x-www-form-urlencoded": components["schemas"]["TaskSearchIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOfTemplateOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_watcher: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                user: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WatcherIn"];
                "application/x-www-form-urlencoded": components["schemas"]["WatcherIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WatcherOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WatcherOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_watchers: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description email or webhook. */
                notification?: string;
                /** @description organization, checklist, run, task or user. */
                object_type?: string;
                object_id?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WatcherOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_watcher: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                watcher: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_default_watchers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DefaultWatchersIn"];
                "application/x-www-form-urlencoded": components["schemas"]["DefaultWatchersIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DefaultWatchersOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description Only those that were not read yet. */
                unread?: boolean;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_all_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.notices.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.notices.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AllReadOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key and body give the stored answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                org: string;
                /** @description 32 lower-case hexadecimal characters */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["procession.notices.api.Empty"];
                "application/x-www-form-urlencoded": components["schemas"]["procession.notices.api.Empty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationOut"];
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else stands in the way right now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The type of the body is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_activities: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description checklist, run, step, task or thread; with entity_id. */
                entity_type?: string;
                /** @description Its id; a run brings what happened to its tasks too. */
                entity_id?: string;
                /** @description Comment, Task, Step, Process, Blueprint, User, Organization, ... */
                type?: string;
                /** @description created, updated, completed, re-opened, commented, archived, ... */
                verb?: string;
                /** @description user or guest. */
                actor_type?: string;
                actor_id?: string;
                actor_email?: string;
                /** @description Member, Guest or Webhook. */
                source?: string;
                /** @description YYYY-MM-DD, this day included. */
                created_after?: string;
                /** @description YYYY-MM-DD, this day included. */
                created_before?: string;
                /** @description 2 to 100 characters, in texts and names. */
                search?: string;
                /** @description The name of a field that changed. */
                field?: string;
                /** @description run: what happened in processes that this one launched. */
                origin_type?: string;
                /** @description Needs origin_type. */
                origin_id?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActivityOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_system_logs: {
        parameters: {
            query?: {
                /** @description Page number, from 1. Anything else is read as 1. */
                page?: number;
                /** @description Rows on a page; larger values than the cap are clamped. */
                per_page?: number;
                /** @description Another name of per_page, when per_page is absent. */
                limit?: number;
                /** @description All rows at once, without `meta`. */
                without_pagination?: boolean;
                /** @description What to include: names, comma separated, dots for nesting. */
                with?: string;
                /** @description A field, `-field` for descending; or asc/desc beside sort_by. */
                sort?: string;
                /** @description The field to sort by. */
                sort_by?: string;
                /** @description asc or desc, beside sort_by. */
                sort_direction?: string;
                /** @description Only rows that contain this text, in any case. */
                q?: string;
                /** @description security, people, settings or data. */
                category?: string;
                /** @description Another name of category. */
                type?: string;
                /** @description signed_in, token_created, role_changed, settings_changed, ... */
                event?: string;
                /** @description info or warning. */
                severity?: string;
                /** @description The number of whoever did it. */
                actor_id?: string;
                /** @description A day or an instant, included. */
                from?: string;
                /** @description A day, included, or an instant, not included. */
                to?: string;
            };
            header?: never;
            path: {
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LogEntryOut"][];
                        meta?: {
                            pagination: components["schemas"]["Pagination"];
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: components["schemas"]["Warning"][];
                    };
                };
            };
            /** @description Not signed in, or the client header is missing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this, or does not belong to the organization. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The values don't fit, or this is not possible in the present state. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is used up; Retry-After says for how long. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Anything else that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
