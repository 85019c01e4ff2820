import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`values\` text,
  	\`is_read\` integer DEFAULT false,
  	\`read_at\` text,
  	\`mail\` text DEFAULT 'none' NOT NULL,
  	\`mailed_at\` text,
  	\`mail_after\` text,
  	\`mail_attempts\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_user_idx\` ON \`notices\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_id_idx\` ON \`notices\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_is_read_idx\` ON \`notices\` (\`is_read\`);`)
  await db.run(sql`CREATE INDEX \`notices_mail_idx\` ON \`notices\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contact_messages_spam_reasons\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_messages_spam_reasons_order_idx\` ON \`contact_messages_spam_reasons\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_messages_spam_reasons_parent_idx\` ON \`contact_messages_spam_reasons\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`subject\` text,
  	\`message\` text NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`mail\` text DEFAULT 'none' NOT NULL,
  	\`mail_error\` text,
  	\`mail_attempts\` numeric DEFAULT 0,
  	\`language\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_messages_email_idx\` ON \`contact_messages\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`contact_messages_state_idx\` ON \`contact_messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`contact_messages_mail_idx\` ON \`contact_messages\` (\`mail\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_messages_key_idx\` ON \`contact_messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`contact_messages_updated_at_idx\` ON \`contact_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_messages_created_at_idx\` ON \`contact_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`adsense_applications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`applied_at\` text NOT NULL,
  	\`outcome\` text DEFAULT 'waiting' NOT NULL,
  	\`outcome_at\` text,
  	\`mail\` text,
  	\`notes\` text,
  	\`publisher_id\` text,
  	\`site\` text,
  	\`verdict\` text,
  	\`rules_version\` text,
  	\`report_id\` text(36),
  	\`evidence\` text,
  	\`recorded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`adsense_applications_applied_at_idx\` ON \`adsense_applications\` (\`applied_at\`);`)
  await db.run(sql`CREATE INDEX \`adsense_applications_outcome_idx\` ON \`adsense_applications\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`adsense_applications_report_idx\` ON \`adsense_applications\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`adsense_applications_recorded_by_idx\` ON \`adsense_applications\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`adsense_applications_updated_at_idx\` ON \`adsense_applications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`adsense_applications_created_at_idx\` ON \`adsense_applications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`readiness_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`profile\` text DEFAULT 'official' NOT NULL,
  	\`reports\` text DEFAULT 'off' NOT NULL,
  	\`weekday\` text DEFAULT '6',
  	\`hour\` numeric DEFAULT 6,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`contact\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`is_open\` integer DEFAULT true,
  	\`mail_to\` text,
  	\`keep_days\` numeric DEFAULT 365 NOT NULL,
  	\`spam_days\` numeric DEFAULT 30 NOT NULL,
  	\`most_links\` numeric DEFAULT 2 NOT NULL,
  	\`last_test_at\` text,
  	\`last_test_to\` text,
  	\`last_test_delivered\` integer,
  	\`last_test_trouble\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_publication_refused\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_schedule_failed\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_flag_waiting\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_verdict_changed\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_contact_message\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_webhook_gave_up\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`profile\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`summary\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contact_messages_id\` text(36) REFERENCES contact_messages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`adsense_applications_id\` text(36) REFERENCES adsense_applications(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_adsense_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`adsense_applications_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`contact_messages_spam_reasons\`;`)
  await db.run(sql`DROP TABLE \`contact_messages\`;`)
  await db.run(sql`DROP TABLE \`adsense_applications\`;`)
  await db.run(sql`DROP TABLE \`readiness_settings\`;`)
  await db.run(sql`DROP TABLE \`contact\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`posts_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`tags_id\` text(36),
  	\`authors_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`api_keys_id\` text(36),
  	\`redirects_id\` text(36),
  	\`policy_decisions_id\` text(36),
  	\`reports_id\` text(36),
  	\`niche_confirmations_id\` text(36),
  	\`niche_changes_id\` text(36),
  	\`source_texts_id\` text(36),
  	\`originality_pairs_id\` text(36),
  	\`originality_checks_id\` text(36),
  	\`originality_decisions_id\` text(36),
  	\`traffic_reviews_id\` text(36),
  	\`traffic_attestations_id\` text(36),
  	\`attestations_id\` text(36),
  	\`imports_id\` text(36),
  	\`import_items_id\` text(36),
  	\`webhooks_id\` text(36),
  	\`webhook_deliveries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_keys_id\`) REFERENCES \`api_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_decisions_id\`) REFERENCES \`policy_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`niche_confirmations_id\`) REFERENCES \`niche_confirmations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`niche_changes_id\`) REFERENCES \`niche_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_texts_id\`) REFERENCES \`source_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_pairs_id\`) REFERENCES \`originality_pairs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_checks_id\`) REFERENCES \`originality_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`originality_decisions_id\`) REFERENCES \`originality_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`traffic_reviews_id\`) REFERENCES \`traffic_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`traffic_attestations_id\`) REFERENCES \`traffic_attestations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attestations_id\`) REFERENCES \`attestations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_items_id\`) REFERENCES \`import_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "api_keys_id", "redirects_id", "policy_decisions_id", "reports_id", "niche_confirmations_id", "niche_changes_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "traffic_reviews_id", "traffic_attestations_id", "attestations_id", "imports_id", "import_items_id", "webhooks_id", "webhook_deliveries_id") SELECT "id", "order", "parent_id", "path", "posts_id", "pages_id", "categories_id", "tags_id", "authors_id", "media_id", "users_id", "api_keys_id", "redirects_id", "policy_decisions_id", "reports_id", "niche_confirmations_id", "niche_changes_id", "source_texts_id", "originality_pairs_id", "originality_checks_id", "originality_decisions_id", "traffic_reviews_id", "traffic_attestations_id", "attestations_id", "imports_id", "import_items_id", "webhooks_id", "webhook_deliveries_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`api_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_confirmations_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_confirmations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_niche_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`niche_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`source_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_pairs_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_pairs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_originality_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`originality_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_traffic_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`traffic_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_traffic_attestations_id_idx\` ON \`payload_locked_documents_rels\` (\`traffic_attestations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attestations_id_idx\` ON \`payload_locked_documents_rels\` (\`attestations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_items_id_idx\` ON \`payload_locked_documents_rels\` (\`import_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_publication_refused\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_schedule_failed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_flag_waiting\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_verdict_changed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_contact_message\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_webhook_gave_up\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`profile\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`summary\`;`)
}
